import * as stories from '../../stories/calling-usage-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
