import type { CallingUsageRow } from '../../api/contract.js';
import { listCallingUsage } from '../../api/endpoints/calling-usage.js';
import { callsPerUser, usageChange } from '../../domain/calling-usage.js';
import type { CallingListing } from '../../families/calling/calling-table.js';
import { changeColumn, countColumn, decimalColumn } from '../../families/table/columns.js';

const change = (row: CallingUsageRow) => usageChange(row, row.previous);

/** Customers with their calls of a week, the busiest first. Source: seed, "Klanten en gebruik". */
export const listing: CallingListing<CallingUsageRow> = {
  query: listCallingUsage,
  title: 'callingUsage',
  sort: '-calls',
  columns: [
    (words) => countColumn(words, { key: 'licenses' }, { value: ({ licenses }) => licenses.total }),
    (words) => countColumn(words, { key: 'activeUsers', priority: 3 }, { value: ({ activeUsers }) => activeUsers }),
    (words) => countColumn(words, { key: 'calls', priority: 5 }, { value: ({ calls }) => calls }),
    (words) => countColumn(words, { key: 'minutes', priority: 2 }, { value: ({ minutes }) => minutes }),
    (words) =>
      decimalColumn(
        words,
        { key: 'callsPerUser', priority: 1 },
        { value: callsPerUser, missing: ({ activeUsers }) => (activeUsers === 0 ? 'activeUsers' : 'unknown') },
      ),
    (words) =>
      changeColumn(
        words,
        { key: 'change', priority: 4 },
        { value: change, missing: ({ previous }) => (previous ? 'unknown' : 'weekBefore') },
      ),
  ],
  sortKeys: {
    licenses: (row) => row.licenses.total,
    activeUsers: (row) => row.activeUsers,
    calls: (row) => row.calls,
    minutes: (row) => row.minutes,
    callsPerUser,
    change,
  },
  narrowedBy: {
    'calling-usage-chart': ({ series, key, words }) => ({
      asked: { week: key, bucket: series },
      said: `${words.category}, ${words.series}`,
    }),
  },
};
