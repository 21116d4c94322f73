import * as stories from '../../stories/calling-quality-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
