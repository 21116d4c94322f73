import { register } from '../../core/element/register.js';
import { CustomerSubscriptions } from './customer-subscriptions.js';

register(CustomerSubscriptions);
