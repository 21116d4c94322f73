import * as stories from '../../stories/customer-attention.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
