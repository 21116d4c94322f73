import * as stories from '../../stories/low-assignment-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
