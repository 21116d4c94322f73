import { register } from '../../core/register.js';
import { EndpointQualityChart } from './endpoint-quality-chart.js';

register(EndpointQualityChart);
