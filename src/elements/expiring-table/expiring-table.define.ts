import { register } from '../../core/register.js';
import { ExpiringTable } from './expiring-table.js';

register(ExpiringTable);
