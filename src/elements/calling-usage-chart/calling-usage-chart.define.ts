import { register } from '../../core/element/register.js';
import { CallingUsageChart } from './calling-usage-chart.js';

register(CallingUsageChart);
