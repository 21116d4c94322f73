import * as stories from '../../stories/partner-helpdesk.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
