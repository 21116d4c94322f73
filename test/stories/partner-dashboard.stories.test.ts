import * as stories from '../../stories/partner-dashboard.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
