import * as stories from '../../stories/calling-usage-chart.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
