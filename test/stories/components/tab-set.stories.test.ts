import * as stories from '../../../stories/components/tab-set.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
