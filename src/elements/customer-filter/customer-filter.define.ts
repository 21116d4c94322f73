import { register } from '../../core/element/register.js';
import { CustomerFilter } from './customer-filter.js';

register(CustomerFilter);
