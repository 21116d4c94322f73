import { register } from '../../core/element/register.js';
import { CallingQualityChart } from './calling-quality-chart.js';

register(CallingQualityChart);
