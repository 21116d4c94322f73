import type { OrganizationSetup } from '../../api/contract.js';
import type { SetupTexts } from '../../locales/setup-texts.js';

/** Steps as most servers have them. */
const steps = ['subscriptions', 'domain', 'users', 'services', 'analytics'];

/** A set-up as most have it when they begin, with two subscriptions: the wizard that is awaited takes as much room as it would. */
export function exampleSetup({ setup }: SetupTexts): OrganizationSetup {
  const subscription = {
    id: '',
    customerId: '',
    name: 'Webex Calling',
    kind: 'subscription',
    status: 'active',
    startDate: '2026-12-26',
    endDate: '2026-12-26',
    autoRenew: true,
    renewalDate: '2026-12-26',
    licenses: [{ product: 'meetings', name: '', total: 1000, assigned: null, used: null }],
    orders: [],
    invoice: null,
  } as const;
  return {
    state: 'notStarted',
    terms: { version: '2026-12', url: '' },
    subscriptions: [subscription, subscription],
    steps: steps.map((id) => ({ id, title: setup.title, state: 'notStarted' })),
  };
}
