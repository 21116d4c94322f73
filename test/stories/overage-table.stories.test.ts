import * as stories from '../../stories/overage-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
