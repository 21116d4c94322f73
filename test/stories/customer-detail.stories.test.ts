import * as stories from '../../stories/customer-detail.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
