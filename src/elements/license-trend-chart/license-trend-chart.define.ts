import { register } from '../../core/register.js';
import { LicenseTrendChart } from './license-trend-chart.js';

register(LicenseTrendChart);
