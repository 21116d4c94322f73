import type { Partner } from '../model/partner.js';
import { folded } from './search.js';
import { assignedShare, type Section, type SectionCode, type SectionRow } from './sections.js';
import { change, share } from './shares.js';
import type { SortKeys } from './sorting.js';
import { previousWeek, renewalDate, usedLast3Months } from './subscription-row.js';

/** What each section shows first. */
const ownOrder: Readonly<Record<SectionCode, string>> = {
  recent: '-addedDate',
  expiring: 'endDate',
  renewing: 'renewalDate',
  lowAssignment: 'assignedShare',
  overLimit: '-assignedShare',
};

/** The sort keys of a section's rows, with its own order where none is asked for. */
export function subscriptionSortKeys(partner: Partner, section: Section): SortKeys<SectionRow> {
  const previous = (row: SectionRow) => previousWeek(partner, row, section);
  return {
    otherwise: ownOrder[section.code],
    keys: {
      customer: ({ customer }) => folded(customer.displayName),
      subscriptionId: ({ subscription }) => subscription.id,
      addedDate: ({ subscription }) => subscription.startDate,
      endDate: ({ subscription }) => subscription.endDate,
      renewalDate,
      autoRenew: ({ subscription }) => subscription.autoRenew,
      total: ({ licenses }) => licenses.total,
      assigned: ({ licenses }) => licenses.assigned,
      used: ({ licenses }) => licenses.used,
      assignedShare,
      usedShare: ({ licenses }) => share(licenses.used, licenses.total),
      assignmentChange: (row) => change(row.licenses.assigned, previous(row)?.assigned),
      usageChange: (row) => change(row.licenses.used, previous(row)?.used),
      usedLast3Months: (row) => usedLast3Months(row, section),
    },
  };
}
