import { register } from '../../core/register.js';
import { CallingQualityTable } from './calling-quality-table.js';

register(CallingQualityTable);
