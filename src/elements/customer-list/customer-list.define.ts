import { register } from '../../core/register.js';
import { CustomerList } from './customer-list.js';

register(CustomerList);
