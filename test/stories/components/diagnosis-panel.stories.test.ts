import * as stories from '../../../stories/components/diagnosis-panel.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
