import * as stories from '../../../stories/components/step-list.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
