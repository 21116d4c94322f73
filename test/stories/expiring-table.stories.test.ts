import * as stories from '../../stories/expiring-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
