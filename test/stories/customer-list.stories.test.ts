import * as stories from '../../stories/customer-list.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
