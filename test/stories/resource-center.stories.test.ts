import * as stories from '../../stories/resource-center.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
