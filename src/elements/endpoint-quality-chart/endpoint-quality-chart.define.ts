import { register } from '../../core/element/register.js';
import { EndpointQualityChart } from './endpoint-quality-chart.js';

register(EndpointQualityChart);
