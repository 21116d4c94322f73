import { register } from '../../core/element/register.js';
import { RecentTable } from './recent-table.js';

register(RecentTable);
