import * as stories from '../../../stories/components/search-field.stories.js';
import { checkComponentStories } from '../../support/check-component-stories.js';

checkComponentStories(stories);
