import * as stories from '../../../stories/components/confirm-dialog.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
