import * as stories from '../../stories/customer-filter.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
