import * as stories from '../../../stories/components/confirm-dialog.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
