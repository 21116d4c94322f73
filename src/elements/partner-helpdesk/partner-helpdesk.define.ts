import { register } from '../../core/element/register.js';
import { PartnerHelpdesk } from './partner-helpdesk.js';

register(PartnerHelpdesk);
