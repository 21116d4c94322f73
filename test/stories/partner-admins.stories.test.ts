import * as stories from '../../stories/partner-admins.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
