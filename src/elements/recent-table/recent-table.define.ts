import { register } from '../../core/register.js';
import { RecentTable } from './recent-table.js';

register(RecentTable);
