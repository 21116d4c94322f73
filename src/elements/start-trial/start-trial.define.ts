import { register } from '../../core/element/register.js';
import { StartTrial } from './start-trial.js';

register(StartTrial);
