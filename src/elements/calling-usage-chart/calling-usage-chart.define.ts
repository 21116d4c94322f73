import { register } from '../../core/register.js';
import { CallingUsageChart } from './calling-usage-chart.js';

register(CallingUsageChart);
