import * as stories from '../../stories/product-switch.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
