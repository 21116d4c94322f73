import { register } from '../../core/element/register.js';
import { CallQueueTable } from './call-queue-table.js';

register(CallQueueTable);
