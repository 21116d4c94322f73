import { register } from '../../core/register.js';
import { KpiGroup } from './kpi-group.js';

register(KpiGroup);
