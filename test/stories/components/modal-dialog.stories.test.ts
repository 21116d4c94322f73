import * as stories from '../../../stories/components/modal-dialog.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
