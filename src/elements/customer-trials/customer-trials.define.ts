import { register } from '../../core/element/register.js';
import { CustomerTrials } from './customer-trials.js';

register(CustomerTrials);
