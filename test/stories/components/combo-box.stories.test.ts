import * as stories from '../../../stories/components/combo-box.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
