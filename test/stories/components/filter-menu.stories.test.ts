import * as stories from '../../../stories/components/filter-menu.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
