import * as stories from '../../stories/organization-setup.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
