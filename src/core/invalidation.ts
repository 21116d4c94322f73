import type { ChangeName, ResourceName } from '../api/resources.js';

const customerLists: readonly ResourceName[] = ['customers', 'customer'];
const licenseFigures: readonly ResourceName[] = ['summary', 'licenseTrend', 'subscriptions'];
const administrators: readonly ResourceName[] = ['customerAdmins', 'admins'];
const setup: readonly ResourceName[] = ['organizationSetup'];
const trials: readonly ResourceName[] = [
  ...customerLists,
  ...licenseFigures,
  'customerTrials',
  'customerSubscriptions',
];

/** Which answers each change makes old. */
const outdated: Record<ChangeName, readonly ResourceName[]> = {
  assignAdmin: administrators,
  unassignAdmin: administrators,
  setAdminRoles: [...administrators, 'me'],
  setCustomerTags: [...customerLists, 'tags'],
  createTag: ['tags'],
  updateTag: [...customerLists, 'tags'],
  deleteTag: [...customerLists, 'tags'],
  startTrial: trials,
  extendTrial: trials,
  launchCustomer: [],
  launchOrganization: [],
  acceptTerms: setup,
  completeSetupStep: setup,
};

/** The resources whose answers a change makes old. */
export function outdatedBy(change: ChangeName): readonly ResourceName[] {
  return outdated[change];
}
