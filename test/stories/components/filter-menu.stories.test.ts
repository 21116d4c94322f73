import * as stories from '../../../stories/components/filter-menu.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
