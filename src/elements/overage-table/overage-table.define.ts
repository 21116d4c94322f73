import { register } from '../../core/element/register.js';
import { OverageTable } from './overage-table.js';

register(OverageTable);
