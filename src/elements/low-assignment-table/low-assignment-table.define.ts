import { register } from '../../core/element/register.js';
import { LowAssignmentTable } from './low-assignment-table.js';

register(LowAssignmentTable);
