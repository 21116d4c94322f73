import * as stories from '../../stories/kpi-group.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
