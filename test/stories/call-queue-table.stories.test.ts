import * as stories from '../../stories/call-queue-table.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
