import type { CallQueueRow } from '../../api/contract.js';
import { listCallQueues } from '../../api/endpoints/call-queues.js';
import { abandonedShare, timeToAnswer, waitBeforeAbandoned } from '../../domain/call-queues.js';
import type { CallingListing } from '../../families/calling/calling-table.js';
import { countColumn, durationColumn, shareColumn } from '../../families/table/columns.js';

/** Customers with their call queues of a week, the highest share of abandoned calls first. Source: seed, "Klanten en functiegebruik". */
export const listing: CallingListing<CallQueueRow> = {
  query: listCallQueues,
  title: 'callQueue',
  section: 'call-queue',
  sort: '-abandonedShare',
  columns: [
    (words) => countColumn(words, { key: 'queues' }, { value: ({ queues }) => queues }),
    (words) => countColumn(words, { key: 'offered', priority: 4 }, { value: ({ offered }) => offered }),
    (words) => countColumn(words, { key: 'answered', priority: 1 }, { value: ({ answered }) => answered }),
    (words) =>
      shareColumn(
        words,
        { key: 'abandonedShare', priority: 5 },
        { value: abandonedShare, missing: ({ offered }) => (offered === 0 ? 'offered' : 'unknown') },
      ),
    (words) =>
      durationColumn(
        words,
        { key: 'timeToAnswer', priority: 2 },
        { value: timeToAnswer, missing: ({ answered }) => (answered === 0 ? 'answered' : 'unknown') },
      ),
    (words) =>
      durationColumn(
        words,
        { key: 'waitBeforeAbandoned', priority: 3 },
        { value: waitBeforeAbandoned, missing: ({ abandoned }) => (abandoned === 0 ? 'abandoned' : 'unknown') },
      ),
  ],
  sortKeys: {
    queues: (row) => row.queues,
    offered: (row) => row.offered,
    answered: (row) => row.answered,
    abandonedShare,
    timeToAnswer,
    waitBeforeAbandoned,
  },
  narrowedBy: {
    'feature-usage-chart': ({ key, words }) => ({ asked: { feature: key }, said: words.category }),
  },
};
