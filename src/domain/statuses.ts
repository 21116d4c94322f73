/** A status of a customer that the library knows, in the order of urgency. Source: product.md, Rules. */
export const STATUSES = [
  'suspended',
  'expired',
  'licenseOverage',
  'expiringSoon',
  'noRecentActivity',
  'readyForOrderSetup',
  'trial',
  'subscription',
] as const;

/** A status that the library knows. */
export type KnownStatus = (typeof STATUSES)[number];

const URGENCY: ReadonlyMap<string, number> = new Map(STATUSES.map((status, index) => [status, index]));

/** Whether the library knows the status; the set is open, an unknown one is shown as its own text. */
export function isKnownStatus(status: string): status is KnownStatus {
  return URGENCY.has(status);
}

/** The rank of a status: 0 is the most urgent; unknown ones come after all known ones. */
export function statusUrgency(status: string): number {
  return URGENCY.get(status) ?? STATUSES.length;
}

/** A customer's set of statuses, most urgent first, each once; unknown ones last, in their own order, never dropped. */
export function sortByUrgency<Status extends string>(statuses: Iterable<Status>): Status[] {
  return [...new Set(statuses)].sort((a, b) => statusUrgency(a) - statusUrgency(b));
}

/** The rank of a customer among others: that of its most urgent status; a customer without a status comes last. */
export function customerUrgency(statuses: Iterable<string>): number {
  let urgency = STATUSES.length + 1;
  for (const status of statuses) urgency = Math.min(urgency, statusUrgency(status));
  return urgency;
}
