import { register } from '../../core/element/register.js';
import { FeatureUsageChart } from './feature-usage-chart.js';

register(FeatureUsageChart);
