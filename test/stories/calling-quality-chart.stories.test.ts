import * as stories from '../../stories/calling-quality-chart.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
