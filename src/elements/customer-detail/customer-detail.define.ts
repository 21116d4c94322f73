import { register } from '../../core/element/register.js';
import { CustomerDetail } from './customer-detail.js';

register(CustomerDetail);
