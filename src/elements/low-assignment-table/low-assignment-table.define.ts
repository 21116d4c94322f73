import { register } from '../../core/register.js';
import { LowAssignmentTable } from './low-assignment-table.js';

register(LowAssignmentTable);
