import { register } from '../../core/element/register.js';
import { PartnerHub } from './partner-hub.js';

register(PartnerHub);
