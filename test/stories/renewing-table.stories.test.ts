import * as stories from '../../stories/renewing-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
