import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createDemoSource } from '../mocks/demo-source.js';
import type { AskOptions, ChangeOptions, DataSource } from '../src/api/data-source.js';
import type { Checked } from '../src/api/check.js';
import type { Customer, SubscriptionRow } from '../src/api/contract.js';
import type { Mutation, Query } from '../src/api/endpoint.js';
import { HubError } from '../src/api/hub-error.js';
import type { Dismissal } from '../src/domain/attention/dismissals.js';
import type { CustomerAttention } from '../src/elements/customer-attention/customer-attention.js';
import '../src/elements/customer-attention/customer-attention.define.js';
import type { AttentionData } from '../src/families/attention/attention-data.js';
import { attentionSeen, attentionTitle } from './support/facts/attention-facts.js';
import { reaches } from './support/reaches.js';
import { refresh, refreshFails } from './support/refresh-fails.js';
import type { Seen } from './support/seen.js';
import { staleSeen, statesOf } from './support/states.js';
import type { SeenStory } from './support/story.js';

interface Args {
  data?: AttentionData;
  dismissed?: readonly Dismissal[];
  weights?: string;
  limit?: number;
}

const element = ({ data, dismissed, weights, limit }: Args) =>
  html`<customer-attention
    .data=${data}
    .dismissed=${dismissed}
    weights=${ifDefined(weights)}
    limit=${ifDefined(limit)}
  ></customer-attention>`;

const meta = {
  title: 'Elements/customer-attention',
  component: 'customer-attention',
  render: element,
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** So many days from today, UTC. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const long = 'Verwerkingsverantwoordelijkheidsadviesbureau '.repeat(12).trim();
const acme = { id: 'customer-1', displayName: 'Acme' };
const baker = { id: 'customer-2', displayName: 'Bakkerij De Vroege Vogel' };
const week = { periodStart: '2026-11-15T00:00:00Z', periodEnd: '2026-11-22T00:00:00Z', customersWithProduct: 2 };
const dataAsOf = '2026-11-22T00:00:00Z';

const customer = (of: typeof acme, statuses: string[], total: number | null): Customer => ({
  ...of,
  ...{ createdAt: '2024-03-01T09:00:00Z', country: 'NL', managedBy: 'partnerOrganization', statuses },
  ...{ products: ['meetings'], subscriptionTypes: ['subscription'], tags: [] },
  ...{ nextExpiration: null, nextRenewal: null, lastAdminActivityAt: null },
  licenses: { total, assigned: 0, used: null },
});
const row = (of: typeof acme, part: Partial<SubscriptionRow>): SubscriptionRow => ({
  ...{ customer: of, subscriptionId: 'Sub1', kind: 'subscription', addedDate: '2025-12-15', endDate: day(12) },
  ...{ renewalDate: null, autoRenew: false, previousWeek: null, usedLast3Months: null },
  licenses: { total: 100, assigned: 80, used: 60 },
  ...part,
});
const page = <Row>(...items: Row[]) => ({ items, total: items.length });
const rows = (...items: SubscriptionRow[]) => ({ ...page(...items), dataAsOf });

/** One reason by each rule. */
const everyRule: AttentionData = {
  suspended: page(customer(acme, ['suspended'], 1755)),
  expired: page(customer({ id: 'customer-3', displayName: long }, ['expired'], 0)),
  noRecentActivity: page(customer(acme, ['noRecentActivity'], null)),
  overLimitMeetings: rows(row(baker, { licenses: { total: 100, assigned: 118, used: 90 } })),
  expiringMeetings: rows(row(baker, {}), row(baker, { subscriptionId: 'Sub2', endDate: day(40) })),
  expiringCalling: rows(row(acme, { subscriptionId: 'trial1', kind: 'trial', endDate: day(1) })),
  renewingCalling: rows(row(baker, { subscriptionId: 'Sub3', renewalDate: day(20), usedLast3Months: 12 })),
  callQuality: {
    ...page({ customer: baker, legs: { good: 4000, poor: 400, notAvailable: 3 }, poorBecause: null, previous: null }),
    ...week,
    dataAsOf,
  },
  callQueues: {
    ...page({
      ...{ customer: acme, queues: 2, features: {}, previous: null },
      ...{ offered: 1204, answered: 1000, abandoned: 204, answerWaitSeconds: 24010, abandonWaitSeconds: 6120 },
    }),
    ...week,
    dataAsOf,
  },
};

const everySeen: Seen = {
  parts: ['row', 'reason', 'tab-link'],
  without: ['skeleton', 'notice', 'parts'],
  says: ({ text, write }) => {
    const { attention } = text;
    return [
      attention.count(write.count(3)),
      ...Object.values(attention.rule),
      ...Object.values(attention.advice),
      attention.reason.suspended(write.count(1755)),
      acme.displayName,
      baker.displayName,
      long,
    ];
  },
  buttons: ({ text: { attention } }) => [
    attention.ofCustomer(attention.open.subscriptions, acme.displayName),
    attention.ofCustomer(attention.open.trials, acme.displayName),
    attention.ofCustomer(attention.open.admins, acme.displayName),
    attention.notNowOf(attention.rule.poorCalls, baker.displayName),
  ],
};

/** Answers as the demo does, but for what a portal’s backend does not offer or the visitor may not see. */
class AnswersPartly implements DataSource {
  private readonly demo = createDemoSource();

  async ask<P extends object, A>(
    query: Query<P, A>,
    parameters: NoInfer<P>,
    options?: AskOptions,
  ): Promise<Checked<A>> {
    if (query.name === 'listCallingQuality') throw new HubError('forbidden', 'No permission.', { status: 403 });
    if (query.name === 'listCallQueues') throw new HubError('notOffered', 'Not offered.', { status: 501 });
    if ('view' in parameters && parameters.view === 'renewing')
      throw new HubError('server', 'Broken.', { status: 500, trackingId: 'story-1' });
    return this.demo.ask(query, parameters, options);
  }

  change<P extends object, A>(mutation: Mutation<P, A>, parameters: NoInfer<P>, options?: ChangeOptions): Promise<A> {
    return this.demo.change(mutation, parameters, options);
  }
}

const states = statesOf('customer-attention', {
  ready: attentionSeen,
  empty: {
    parts: ['notice'],
    without: ['row', 'skeleton', 'parts'],
    says: (facts) => [attentionTitle(facts), facts.text.attention.none],
  },
  title: attentionTitle,
  data: ['row', 'parts'],
});

/** The ten that weigh most. */
export const Ready: Story = { parameters: { seen: attentionSeen } };

/** A reason by each rule, of customers with several; given by the page. */
export const EveryRule: Story = { args: { data: everyRule }, parameters: { seen: everySeen } };

/** Parts that could not be asked: forbidden, not offered, failed. The rest shows. */
export const PartsMissing: Story = {
  parameters: {
    provider: 'none',
    seen: {
      parts: ['row', 'parts'],
      without: ['skeleton', 'notice'],
      says: ({ text, write }) => {
        const { part, parts } = text.attention;
        return [
          parts.failed(write.list([part.renewing])),
          parts.failed(write.list([part.callQuality])),
          parts.failed(write.list([part.callQueues])),
          text.empty.noPermission.title,
          text.error.notOffered,
          text.error.trackingId('story-1'),
        ];
      },
      buttons: ({ text }) => [text.action.retry],
    },
  },
  render: (args, { globals }) => {
    const { locale, theme } = globals as { locale?: string; theme?: 'light' | 'dark' };
    return html`<partner-hub .source=${new AnswersPartly()} locale=${ifDefined(locale)} theme=${ifDefined(theme)}
      >${element(args)}</partner-hub
    >`;
  },
};

/** For how long a reason can be set aside. */
export const NotNow: Story = {
  args: { data: everyRule },
  parameters: {
    seen: {
      parts: ['terms'],
      buttons: ({ text: { dismissal } }) => [dismissal.tomorrow, dismissal.week, dismissal.always],
    },
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<CustomerAttention>('customer-attention')!;
    await reaches(list, 'ready');
    const find = (part: string) => list.shadowRoot!.querySelector<HTMLElement>(`[part="${part}"]`);
    find('dismiss-button')!.click();
    while (!find('terms')) await new Promise(requestAnimationFrame);
  },
};

/** Reasons that are set aside are counted, shown on demand, and taken back. */
export const SetAside: Story = {
  args: { data: everyRule, dismissed: [{ customerId: acme.id, rule: 'suspended', until: day(7) }] },
  parameters: {
    seen: {
      parts: ['dismissed', 'show-again-button'],
      says: ({ text, write }) => [
        text.dismissal.count(write.count(1)),
        text.dismissal.untilDate(write.date(day(7))),
        text.attention.count(write.count(3)),
      ],
      buttons: ({ text: { attention, dismissal } }) => [
        dismissal.hide,
        attention.ofCustomer(dismissal.showAgain, `${acme.displayName}, ${attention.rule.suspended}`),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<CustomerAttention>('customer-attention')!;
    await reaches(list, 'ready');
    list.shadowRoot!.querySelector<HTMLElement>('[part="dismissed-button"]')!.click();
    await list.updateComplete;
  },
};

/** Rules weigh otherwise, or nothing: what only serves these is not asked. */
export const OwnWeights: Story = {
  args: { weights: 'suspended=0,expired=0,poorCalls=100', limit: 3 },
  parameters: {
    seen: {
      parts: ['row', 'more-button'],
      says: ({ text }) => [text.attention.rule.poorCalls],
      hides: ({ text }) => [text.attention.advice.suspended, text.attention.advice.expired],
    },
  },
};

/** Good news in one line. */
export const Empty: Story = states.empty;

/** The skeleton, as long as there is no answer. */
export const Loading: Story = states.loading;

/** Nothing could be asked: what happened, a button to try again, and the tracking id. */
export const Failed: Story = states.failed;

/** The refresh failed: the old data stay and say so. */
export const Stale: Story = {
  parameters: { shows: 'stale', provider: 'none', seen: staleSeen(attentionSeen) },
  render: (args, { globals }) => refreshFails(globals, element(args)),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector<CustomerAttention>('customer-attention')!;
    await reaches(list, 'ready');
    // It shows what is here before all parts have answered.
    while (list.renderRoot.ariaBusy === 'true') await new Promise(requestAnimationFrame);
    await refresh(canvasElement, 'customer-attention');
  },
};

/** A phone's width. */
export const Narrow: Story = { args: { data: everyRule }, parameters: { width: 280, seen: everySeen } };

/** A column of a portal's page. */
export const Medium: Story = states.medium;
