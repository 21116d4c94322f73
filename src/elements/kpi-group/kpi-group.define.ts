import { register } from '../../core/element/register.js';
import { KpiGroup } from './kpi-group.js';

register(KpiGroup);
