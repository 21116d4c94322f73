import { register } from '../../core/register.js';
import { CallingQualityChart } from './calling-quality-chart.js';

register(CallingQualityChart);
