import type { CallQueueRow } from '../../api/contract.js';
import { listCallQueues } from '../../api/endpoints/call-queues.js';
import { abandonedShare, timeToAnswer, waitBeforeAbandoned } from '../../domain/call-queues.js';
import type { CallingListing } from '../../families/calling/calling-table.js';
import { countColumn, durationColumn, shareColumn } from '../../families/table/columns.js';

/** Customers with their call queues of a week, the highest share of abandoned calls first. Source: seed, "Klanten en functiegebruik". */
export const listing: CallingListing<CallQueueRow> = {
  query: listCallQueues,
  title: 'callQueue',
  sort: '-abandonedShare',
  columns: [
    (words) => countColumn(words, { key: 'queues' }, (row) => row.queues),
    (words) => countColumn(words, { key: 'offered' }, (row) => row.offered),
    (words) => countColumn(words, { key: 'answered' }, (row) => row.answered),
    (words) => shareColumn(words, { key: 'abandonedShare' }, abandonedShare),
    (words) => durationColumn(words, { key: 'timeToAnswer' }, timeToAnswer),
    (words) => durationColumn(words, { key: 'waitBeforeAbandoned' }, waitBeforeAbandoned),
  ],
  sortKeys: {
    queues: (row) => row.queues,
    offered: (row) => row.offered,
    answered: (row) => row.answered,
    abandonedShare,
    timeToAnswer,
    waitBeforeAbandoned,
  },
  narrowed: ({ chart, key, words }) =>
    chart === 'feature-usage-chart' ? { asked: { feature: key }, said: words.category } : undefined,
};
