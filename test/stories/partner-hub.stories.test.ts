import * as stories from '../../stories/partner-hub.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
