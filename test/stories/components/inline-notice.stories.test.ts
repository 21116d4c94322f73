import * as stories from '../../../stories/components/inline-notice.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
