import { register } from '../../core/register.js';
import { PartnerHub } from './partner-hub.js';

register(PartnerHub);
