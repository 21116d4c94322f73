import * as stories from '../../../stories/components/inline-notice.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
