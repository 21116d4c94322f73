import { register } from '../../core/element/register.js';
import { CustomerAttention } from './customer-attention.js';

register(CustomerAttention);
