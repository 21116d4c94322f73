import * as stories from '../../stories/launch-button.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
