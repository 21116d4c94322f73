import { register } from '../../core/register.js';
import { RenewingTable } from './renewing-table.js';

register(RenewingTable);
