import { register } from '../../core/register.js';
import { KpiCard } from './kpi-card.js';

register(KpiCard);
