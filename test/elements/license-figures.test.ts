import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { callingWeeks } from '../../mocks/model/calling-profile.js';
import { licenseInWeek, usedInThreeMonths, weekPoint } from '../../mocks/model/license-history.js';
import { createPartner, type Partner, type PartnerOptions } from '../../mocks/model/partner.js';
import { queueWeek } from '../../mocks/model/queue-week.js';
import { weekStarting } from '../../mocks/model/weeks.js';
import type { Schema } from '../../mocks/services/schema.js';
import { register } from '../../src/core/element/register.js';
import { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import { ExpiringTable } from '../../src/elements/expiring-table/expiring-table.js';
import type { KpiCard } from '../../src/elements/kpi-card/kpi-card.js';
import { KpiGroup } from '../../src/elements/kpi-group/kpi-group.js';
import { LicenseBar } from '../../src/elements/license-bar/license-bar.js';
import { LowAssignmentTable } from '../../src/elements/low-assignment-table/low-assignment-table.js';
import { OverageTable } from '../../src/elements/overage-table/overage-table.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { RecentTable } from '../../src/elements/recent-table/recent-table.js';
import { RenewingTable } from '../../src/elements/renewing-table/renewing-table.js';
import type { SubscriptionTable } from '../../src/families/subscription/subscription-table.js';
import {
  customersIn,
  daysBetween,
  insightsProducts,
  kpiViews,
  known,
  type Line,
  NOW,
  recountedKpis,
  recountedSummary,
  type RecountedSummary,
  section,
  sum,
  TODAY,
} from '../mocks/recount.js';
import { PageClock } from '../support/page-clock.js';
import { serverOrigin } from '../support/servers.js';
import { TableReader, textOf } from '../support/table-reader.js';
import { waitUntil } from '../support/wait-until.js';

/** Licenses of a partner of the mock: it knows all of them, but not of all how they are used. */
interface Counted {
  readonly total: number;
  readonly assigned: number;
  readonly used: number | null;
}

type Row = Schema<'SubscriptionRow'> & {
  readonly licenses: Counted;
  readonly previousWeek: { readonly assigned: number; readonly used: number | null } | null;
};

/** Partners as the server makes them; the page makes the same ones and counts anew. */
const partners = {
  'of 137 customers': { customers: 137, seed: 2 },
  'of 1,000 customers': { customers: 1000, seed: 3 },
  'without Calling': { customers: 137, seed: 5, calling: false },
} satisfies Record<string, PartnerOptions>;

const apiBase = (options: PartnerOptions) => {
  const settings = new URLSearchParams(Object.entries({ ...options, now: NOW.toISOString() }) as [string, string][]);
  return `${serverOrigin('mockApi')}/with/${encodeURIComponent(settings.toString())}`;
};
const json = async <Body>(url: string) => (await (await fetch(url)).json()) as Body;

// How figures are written in English, said once more.
const count = (value: number | null) =>
  value === null ? '–' : new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value).replace('-', '−');
const share = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0
    ? '–'
    : new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(part / whole);
const duration = (seconds: number, calls: number) => {
  if (calls === 0) return '–';
  const whole = Math.round(seconds / calls);
  const [min, sec] = [Math.floor(whole / 60), whole % 60];
  return [min > 0 ? `${min} min` : '', sec > 0 || min === 0 ? `${sec} sec` : ''].filter(Boolean).join(' ');
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Full months from one date to another. */
function monthsBetween(from: string, to: string): number {
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth, toDay]] = [from, to].map((date) =>
    date.split('-').map(Number),
  ) as [[number, number, number], [number, number, number]];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < Math.min(fromDay, lastDay) ? months - 1 : months;
}

/** What each KPI of each section must say. */
function recountedTexts(partner: Partner, product: string): Record<string, string[]> {
  const of = (view: string) => recountedSummary(section(partner, view, { product, windowDays: 90 }));
  const assigned = ({ licenses }: RecountedSummary) => share(licenses.assigned, licenses.total);
  const used = ({ licenses }: RecountedSummary) => share(licenses.used, licenses.usedOf);
  const recent = of('recent');
  const expiring = of('expiring');
  const renewing = of('renewing');
  const low = of('lowAssignment');
  const over = of('overLimit');
  const queues = [...callingWeeks(partner, weekStarting('2026-11-15')!)].flatMap((at) => queueWeek(at) ?? []);
  const all = (key: 'offered' | 'answered' | 'abandoned' | 'answerWaitSeconds' | 'abandonWaitSeconds') =>
    sum(queues.map((queue) => queue[key]));
  return {
    overview: Object.values(recountedKpis(partner, 90)).map(count),
    recent: [count(recent.customers), count(recent.licenses.total)],
    expiring: [count(expiring.customers), assigned(expiring), used(expiring)],
    renewing: [count(renewing.customers), assigned(renewing), used(renewing)],
    'low-assignment': [
      count(low.customers),
      assigned(low),
      share(low.licenses.used, low.licenses.usedOfAssigned),
      count(low.unassigned),
    ],
    'over-limit': [
      count(over.customers),
      count(over.overage),
      over.customers === 0
        ? '–'
        : new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(known(over.overage) / known(over.customers)),
    ],
    'call-queue': [
      duration(all('answerWaitSeconds'), all('answered')),
      duration(all('abandonWaitSeconds'), all('abandoned')),
      share(all('abandoned'), all('offered')),
    ],
  };
}

/** The rows of a section as the API must give them, in its first order; lines that are equal keep the order of customers. */
function recountedRows(partner: Partner, view: string, product: string): Row[] {
  const ratio = ({ total, assigned }: Line) => (total === 0 ? Infinity : assigned / total);
  const orders: Record<string, (a: Line, b: Line) => number> = {
    recent: (a, b) => daysBetween(a.subscription.startDate, b.subscription.startDate),
    expiring: (a, b) => daysBetween(b.subscription.endDate, a.subscription.endDate),
    renewing: (a, b) => daysBetween(b.subscription.endDate, a.subscription.endDate),
    lowAssignment: (a, b) => ratio(a) - ratio(b),
    overLimit: (a, b) =>
      a.total === 0 || b.total === 0 ? Number(a.total === 0) - Number(b.total === 0) : ratio(b) - ratio(a),
  };
  return section(partner, view, { product, windowDays: 90 })
    .sort(orders[view])
    .map(({ customer, subscription, total, assigned, used }) => {
      const { id, kind, startDate, endDate, autoRenew, licenses } = subscription;
      const { id: customerId, displayName } = partner.customers[customer]!;
      const own = licenses.filter((license) => license.product === product);
      const before = own.map((license) => licenseInWeek(license, weekPoint(weekStarting('2026-11-08')!, NOW)));
      const isReported = own.every(({ reported }) => reported);
      const usedBefore = isReported ? sum(before.map((week) => week.used)) : null;
      const ran = daysBetween(startDate, '2026-11-15') >= 0;
      return {
        customer: { id: customerId, displayName },
        subscriptionId: id,
        kind,
        addedDate: startDate,
        endDate,
        renewalDate: autoRenew ? endDate : null,
        autoRenew,
        licenses: { total, assigned, used },
        previousWeek: ran ? { assigned: sum(before.map((week) => week.assigned)), used: usedBefore } : null,
        usedLast3Months: isReported ? sum(own.map(usedInThreeMonths)) : null,
      };
    });
}

const useOf = ({ licenses: { total, assigned, used } }: Row) => {
  if (total === 0 && assigned === 0) return 'No licenses';
  const over = assigned > total ? `, ${count(assigned - total)} over the limit` : '';
  const available = count(Math.max(0, total - assigned));
  const rest = `${count(assigned)} assigned and ${available} available of ${count(total)} licenses`;
  return `${used === null ? `${rest}, use not available` : `${count(used)} used, ${rest}`}${over}`;
};
const change = (now: number | null, before: number | null | undefined) => {
  if (now === null || before === null || before === undefined) return '–';
  if (now === before) return 'No change';
  return now > before ? `↑ +${count(now - before)} more` : `↓ ${count(now - before)} fewer`;
};
const who = ({ customer, kind, subscriptionId }: Row) => [
  oneLine(customer.displayName),
  kind === 'trial' ? 'Enterprise trial' : subscriptionId,
];
const assignedShare = ({ licenses }: Row) =>
  `${count(licenses.assigned)} (${share(licenses.assigned, licenses.total)})`;
const usedShare = ({ licenses }: Row) => `${count(licenses.used)} (${share(licenses.used, licenses.total)})`;
const byAssignment = ({ licenses, previousWeek }: Row) => change(licenses.assigned, previousWeek?.assigned);
const byUsage = ({ licenses, previousWeek }: Row) => change(licenses.used, previousWeek?.used);

/** What the cells of each table must say of a row (elements.md, What each table shows). */
const tables: readonly { tag: string; view: string; cells: (row: Row) => string[] }[] = [
  {
    tag: 'recent-table',
    view: 'recent',
    cells: (row) => [
      ...who(row),
      count(daysBetween(row.addedDate, TODAY)),
      count(row.licenses.total),
      useOf(row),
      byAssignment(row),
      byUsage(row),
    ],
  },
  ...(['expiring', 'renewing'] as const).map((view) => ({
    tag: `${view}-table`,
    view,
    cells: (row: Row) => [
      ...who(row),
      count(daysBetween(TODAY, row.endDate)),
      count(row.licenses.total),
      useOf(row),
      count(row.usedLast3Months),
    ],
  })),
  {
    tag: 'low-assignment-table',
    view: 'lowAssignment',
    cells: (row) => [
      ...who(row),
      count(monthsBetween(row.addedDate, TODAY)),
      assignedShare(row),
      count(row.licenses.total),
      useOf(row),
      byAssignment(row),
    ],
  },
  {
    tag: 'overage-table',
    view: 'overLimit',
    cells: (row) => [
      ...who(row),
      count(monthsBetween(TODAY, row.endDate)),
      row.autoRenew ? 'Yes' : 'No',
      count(row.licenses.total),
      assignedShare(row),
      usedShare(row),
    ],
  },
];

/** The segments of a bar: used, unused, available, overage, each as a part of the whole. */
function fractions({ total, assigned, used }: Counted): number[] {
  const box = Math.max(total, assigned);
  const inside = Math.min(assigned, total);
  const usedInside = Math.min(used ?? 0, total);
  return [usedInside, inside - usedInside, Math.max(0, total - assigned), Math.max(0, assigned - total)].map((part) =>
    box === 0 ? 0 : part / box,
  );
}

async function inHub<Element extends HTMLElement>(options: PartnerOptions, ...elements: Element[]): Promise<Element[]> {
  await fixture<PartnerHub>(
    html`<partner-hub api-base=${apiBase(options)} locale="en" time-zone="UTC"><div>${elements}</div></partner-hub>`,
  );
  return elements;
}

const cardsOf = (group: KpiGroup) => [...group.shadowRoot!.querySelectorAll<KpiCard>('[part=card]')];
const labelOf = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('[part=label]'));
const valueOf = (card: KpiCard) => textOf(card.shadowRoot!.querySelector('[part=value]'));
const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object = {}) =>
  Object.assign(document.createElement(tag), properties);

describe('License figures over HTTP', () => {
  let clock: PageClock;

  before(() =>
    [
      PartnerHub,
      KpiGroup,
      RecentTable,
      ExpiringTable,
      RenewingTable,
      LowAssignmentTable,
      OverageTable,
      LicenseBar,
      CustomerList,
    ].forEach((element) => register(element)),
  );
  beforeEach(() => (clock = new PageClock(NOW.toISOString())));
  afterEach(() => {
    fixtureCleanup();
    clock.restore();
  });

  for (const [name, options] of Object.entries(partners) as [string, PartnerOptions][]) {
    describe(`of a partner ${name}`, () => {
      const partner = createPartner({ ...options, now: NOW });

      for (const product of insightsProducts) {
        it(`all 20 KPIs show what a recount of ${product} gives`, async () => {
          const wanted = recountedTexts(partner, product);
          const groups = Object.keys(wanted).map((name) => made('kpi-group', { section: name, product }));
          await inHub(options, ...groups);
          await waitUntil(() => [...groups, ...groups.flatMap(cardsOf)].every(({ state }) => state === 'ready'));
          const shown = Object.fromEntries(groups.map((group) => [group.section, cardsOf(group).map(valueOf)]));
          expect(shown).to.deep.equal(wanted);
          expect(new Set(groups.flatMap(cardsOf).map(({ metric }) => metric)).size).to.equal(20);
        });

        for (const { tag, view, cells } of tables) {
          it(`the first page of ${tag} shows what a recount of ${product} gives`, async () => {
            const wanted = recountedRows(partner, view, product);
            const query = `view=${view}&product=${product}`;
            const page = await json<Schema<'SubscriptionRowPage'>>(
              `${apiBase(options)}/insights/subscriptions?${query}`,
            );
            expect(page.items).to.deep.equal(wanted.slice(0, 100));
            expect(page.total).to.equal(wanted.length);
            const [table] = await inHub(options, made(tag as 'recent-table', { product }) as SubscriptionTable);
            await waitUntil(() => table!.state === (wanted.length > 0 ? 'ready' : 'empty'), tag);
            if (wanted.length === 0) return;
            const reader = new TableReader(table!);
            const first = wanted.slice(0, 100);
            expect(await reader.rows(first.length)).to.deep.equal(first.map(cells));
            expect(reader.count).to.equal(
              `${count(wanted.length)} ${wanted.length === 1 ? 'subscription' : 'subscriptions'}`,
            );
          });
        }
      }

      it('the customer list shows exactly the customers that an overview KPI counts, and says so', async () => {
        const group = made('kpi-group');
        const list = made('customer-list');
        await inHub<HTMLElement>(options, group, list);
        await waitUntil(() => [list, group, ...cardsOf(group)].every(({ state }) => state === 'ready'));
        const keys = ['totalCustomers', ...Object.keys(kpiViews)];
        for (const [index, key] of keys.entries()) {
          const card = cardsOf(group)[index]!;
          card.shadowRoot!.querySelector<HTMLElement>('.hit')!.click();
          await waitUntil(
            () => list.shadowRoot!.querySelector('customer-filter')?.shadowRoot?.textContent?.includes(labelOf(card)),
            key,
          );
          await waitUntil(() => list.state === 'ready', key);
          expect(new TableReader(list).count, key).to.equal(`${valueOf(card)} customers`);
          const { items, total } = await json<Schema<'CustomerPage'>>(
            `${apiBase(options)}/customers?kpi=${key}&max=500`,
          );
          expect(count(total), key).to.equal(valueOf(card));
          if (key === 'totalCustomers' || total > 500) continue;
          const view = kpiViews[key as keyof typeof kpiViews];
          const counted = insightsProducts.flatMap((product) => [
            ...customersIn(section(partner, view, { product, windowDays: 90 })),
          ]);
          expect(items.map(({ id }) => id).sort(), key).to.deep.equal(
            [...new Set(counted)].map((place) => partner.customers[place]!.id).sort(),
          );
        }
      });

      it('a bar is as wide as its numbers, in pixels', async () => {
        const bars = partner.customers.slice(0, 13).map(({ id }) => made('license-bar', { customerId: id }));
        await inHub(options, ...bars);
        await waitUntil(() => bars.every(({ state }) => state === 'ready'));
        for (const [index, bar] of bars.entries()) {
          const running = partner.customers[index]!.subscriptions.filter(
            ({ startDate, endDate, condition }) => startDate <= TODAY && TODAY <= endDate && condition !== 'converted',
          ).flatMap(({ licenses }) => licenses);
          const licenses = {
            total: sum(running.map(({ total }) => total)),
            assigned: sum(running.map(({ assigned }) => assigned)),
            used: running.every(({ reported }) => reported) ? sum(running.map((license) => license.used)) : null,
          };
          const box = bar.shadowRoot!.querySelector('[part~=bar]')!.getBoundingClientRect();
          const widths = ['used', 'unused', 'available', 'overage'].map(
            (name) => bar.shadowRoot!.querySelector(`[part~=segment-${name}]`)!.getBoundingClientRect().width,
          );
          const whole = sum(widths);
          for (const [place, fraction] of fractions(licenses).entries())
            expect(widths[place]! - fraction * whole, `${bar.customerId} ${place}`).to.be.closeTo(0, 3);
          expect(whole).to.be.at.most(box.width + 0.5);
        }
      });
    });
  }
});
