import { register } from '../../core/register.js';
import { CallingUsageTable } from './calling-usage-table.js';

register(CallingUsageTable);
