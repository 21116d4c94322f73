import * as stories from '../../stories/feature-usage-chart.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
