import { register } from '../../core/register.js';
import { CallQueueTable } from './call-queue-table.js';

register(CallQueueTable);
