import * as stories from '../../stories/customer-subscriptions.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
