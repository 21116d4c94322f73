import { register } from '../../core/register.js';
import { OverageTable } from './overage-table.js';

register(OverageTable);
