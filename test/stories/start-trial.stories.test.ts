import * as stories from '../../stories/start-trial.stories.js';
import { checkStories } from '../support/check-stories.js';

checkStories(stories);
