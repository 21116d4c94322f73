import * as stories from '../../stories/endpoint-quality-chart.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
