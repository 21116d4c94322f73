import { register } from '../../core/element/register.js';
import { CustomerTags } from './customer-tags.js';

register(CustomerTags);
