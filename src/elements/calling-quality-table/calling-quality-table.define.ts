import { register } from '../../core/element/register.js';
import { CallingQualityTable } from './calling-quality-table.js';

register(CallingQualityTable);
