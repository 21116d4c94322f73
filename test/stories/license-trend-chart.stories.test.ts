import * as stories from '../../stories/license-trend-chart.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
