import { register } from '../../core/element/register.js';
import { KpiCard } from './kpi-card.js';

register(KpiCard);
