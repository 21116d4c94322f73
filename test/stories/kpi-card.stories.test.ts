import * as stories from '../../stories/kpi-card.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
