import * as stories from '../../../stories/components/combo-box.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
