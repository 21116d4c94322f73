import { register } from '../../core/register.js';
import { ProductSwitch } from './product-switch.js';

register(ProductSwitch);
