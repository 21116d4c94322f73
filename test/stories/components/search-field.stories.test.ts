import * as stories from '../../../stories/components/search-field.stories.js';
import { checkStories } from '../../support/check-stories.js';

checkStories(stories);
