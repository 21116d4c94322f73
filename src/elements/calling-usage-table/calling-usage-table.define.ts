import { register } from '../../core/element/register.js';
import { CallingUsageTable } from './calling-usage-table.js';

register(CallingUsageTable);
