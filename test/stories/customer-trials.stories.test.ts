import * as stories from '../../stories/customer-trials.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
