import { register } from '../../core/element/register.js';
import { ProductSwitch } from './product-switch.js';

register(ProductSwitch);
