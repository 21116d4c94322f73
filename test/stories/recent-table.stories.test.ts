import * as stories from '../../stories/recent-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
