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
    (words) => countColumn(words, { key: 'licenses', label: 'callingLicenses' }, (row) => row.licenses.total),
    (words) => countColumn(words, { key: 'activeUsers' }, (row) => row.activeUsers),
    (words) => countColumn(words, { key: 'calls' }, (row) => row.calls),
    (words) => countColumn(words, { key: 'minutes' }, (row) => row.minutes),
    (words) => decimalColumn(words, { key: 'callsPerUser' }, callsPerUser),
    (words) => changeColumn(words, { key: 'change' }, change),
  ],
  sortKeys: {
    licenses: (row) => row.licenses.total,
    activeUsers: (row) => row.activeUsers,
    calls: (row) => row.calls,
    minutes: (row) => row.minutes,
    callsPerUser,
    change,
  },
  narrowed: ({ chart, series, key, words }) =>
    chart === 'calling-usage-chart'
      ? { asked: { week: key, bucket: series }, said: `${words.category}, ${words.series}` }
      : undefined,
};
