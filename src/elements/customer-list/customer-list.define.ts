import { register } from '../../core/element/register.js';
import { CustomerList } from './customer-list.js';

register(CustomerList);
