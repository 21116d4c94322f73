import { register } from '../../core/element/register.js';
import { PartnerAdmins } from './partner-admins.js';

register(PartnerAdmins);
