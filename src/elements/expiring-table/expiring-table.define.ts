import { register } from '../../core/element/register.js';
import { ExpiringTable } from './expiring-table.js';

register(ExpiringTable);
