import { register } from '../../core/register.js';
import { FeatureUsageChart } from './feature-usage-chart.js';

register(FeatureUsageChart);
