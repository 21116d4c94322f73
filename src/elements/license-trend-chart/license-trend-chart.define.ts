import { register } from '../../core/element/register.js';
import { LicenseTrendChart } from './license-trend-chart.js';

register(LicenseTrendChart);
