import * as stories from '../../stories/license-bar.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
