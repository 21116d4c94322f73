import * as stories from '../../../stories/components/tab-set.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
