import { register } from '../../core/element/register.js';
import { ResourceCenter } from './resource-center.js';

register(ResourceCenter);
