export const license = {
  used: 'Used',
  assigned: 'Assigned',
  unused: 'Assigned, not used',
  available: 'Available',
  overage: 'Over the limit',
  total: 'Total',
  notAvailable: 'Not available from this source',
  noLicenses: 'No licenses',
  /** The whole bar in one sentence, for people who do not see it. */
  summary: (parts: { used: string; assigned: string; available: string; total: string; overage?: string }) =>
    `${parts.used} used, ${parts.assigned} assigned and ${parts.available} available of ${parts.total} licenses` +
    (parts.overage ? `, ${parts.overage} over the limit` : ''),
};
