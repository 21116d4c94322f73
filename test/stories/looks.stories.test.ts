import * as stories from '../../stories/looks.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
