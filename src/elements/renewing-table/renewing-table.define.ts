import { register } from '../../core/element/register.js';
import { RenewingTable } from './renewing-table.js';

register(RenewingTable);
