import * as stories from '../../stories/customer-tags.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
