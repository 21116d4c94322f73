import { register } from '../../core/element/register.js';
import { PartnerDashboard } from './partner-dashboard.js';

register(PartnerDashboard);
