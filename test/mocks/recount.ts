import type { License, PartnerSubscription } from '../../mocks/model/license.js';
import { createPartner, type Partner } from '../../mocks/model/partner.js';
import { createMockApi, type MockApiOptions } from '../../mocks/services/mock-api.js';
import type { Schema } from '../../mocks/services/schema.js';

/** A Sunday, so that the last completed week ends the night before. */
export const NOW = new Date('2026-11-22T10:00:00Z');
export const TODAY = '2026-11-22';

/** A partner whose clock stands still. */
export function still(customers: number, seed = 7): Partner {
  return createPartner({ customers, seed, now: NOW });
}

/** A client of an API over the partner: answers are JSON. Every POST carries a key of its own unless it brings one. */
export function client(partner: Partner, options: MockApiOptions = {}) {
  const api = createMockApi(partner, options);
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (init.method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    return api.handle(new Request(`https://mock.example${path}`, { ...init, headers }));
  };
  return {
    ask,
    send: (method: string, path: string, body?: unknown) =>
      ask(path, { method, body: body === undefined ? undefined : JSON.stringify(body) }),
    async get<Body>(path: string, headers?: Record<string, string>): Promise<Body> {
      const response = await ask(path, { headers });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Body;
    },
  };
}

/** The products that have sections of their own. */
export const insightsProducts: readonly string[] = ['meetings', 'calling'];

/** Days from the first date to the second. */
export function daysBetween(first: string, second: string): number {
  return (Date.UTC(...parts(second)) - Date.UTC(...parts(first))) / 86_400_000;
}

function parts(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month - 1, day];
}

/** A line of the independent recount: a subscription with its counts of one product. */
export interface Line {
  readonly customer: number;
  readonly subscription: PartnerSubscription;
  readonly total: number;
  readonly assigned: number;
  readonly used: number | null;
}

/** Everything that runs on the day with licenses of the product, counted from the model and from nothing else. */
export function lines(partner: Partner, product: string, today = TODAY): Line[] {
  return partner.customers.flatMap(({ index, subscriptions }) =>
    subscriptions
      .filter(({ condition }) => condition !== 'converted')
      .filter(({ startDate, endDate }) => daysBetween(startDate, today) >= 0 && daysBetween(today, endDate) >= 0)
      .map((subscription) => ({
        subscription,
        own: subscription.licenses.filter((license) => license.product === product),
      }))
      .filter(({ own }) => own.length > 0)
      .map(({ subscription, own }) => ({ customer: index, subscription, ...added(own) })),
  );
}

function added(licenses: readonly License[]): Pick<Line, 'total' | 'assigned' | 'used'> {
  return {
    total: sum(licenses.map(({ total }) => total)),
    assigned: sum(licenses.map(({ assigned }) => assigned)),
    used: licenses.every(({ reported }) => reported) ? sum(licenses.map(({ used }) => used)) : null,
  };
}

/** A figure that must be known. */
export function known(figure: number | null | undefined): number {
  if (figure === null || figure === undefined) throw new Error('A figure that should be known is not.');
  return figure;
}

/** The sum of figures that must all be known. */
export function sum(figures: readonly (number | null | undefined)[]): number {
  return figures.reduce<number>((total, figure) => total + known(figure), 0);
}

/** Which section is recounted; `today` is the date where the question is asked. */
interface Asked {
  readonly product: string;
  readonly windowDays: number;
  readonly today?: string;
}

/** The lines of a section, by its rule in words. */
export function section(partner: Partner, view: string, { product, windowDays, today = TODAY }: Asked): Line[] {
  const all = lines(partner, product, today);
  const within = (date: string) => daysBetween(today, date) <= windowDays;
  const rules: Record<string, (line: Line) => boolean> = {
    recent: ({ subscription }) => daysBetween(subscription.startDate, today) <= windowDays,
    expiring: ({ subscription }) => !subscription.autoRenew && within(subscription.endDate),
    renewing: ({ subscription }) => subscription.autoRenew && within(subscription.endDate),
    overLimit: ({ total, assigned }) => assigned > total,
    lowAssignment: lowRule(all, today),
  };
  const rule = rules[view];
  if (!rule) throw new Error(`There is no rule for ${view}.`);
  return all.filter(rule);
}

function lowRule(all: readonly Line[], today: string): (line: Line) => boolean {
  const settled = all.filter(({ subscription, total }) => daysBetween(subscription.startDate, today) > 30 && total > 0);
  const shares = settled.map(({ assigned, total }) => assigned / total).sort((a, b) => a - b);
  const limit = shares[Math.ceil(shares.length / 4) - 1] ?? 0;
  return (line) => settled.includes(line) && line.assigned / line.total < limit;
}

/** The customers in the lines, each once. */
export function customersIn(found: readonly Line[]): Set<number> {
  return new Set(found.map(({ customer }) => customer));
}

/** The section whose customers a figure of the overview counts. */
export const kpiViews = {
  nearingExpiration: 'expiring',
  nearingRenewal: 'renewing',
  lowLicenseAssignment: 'lowAssignment',
  overLicenseLimit: 'overLimit',
} as const;

/** The five figures, recounted: the customers in a section of Meetings or of Calling. */
export function recountedKpis(partner: Partner, windowDays: number, today = TODAY): Record<string, number> {
  const either = (view: string) =>
    new Set(
      insightsProducts.flatMap((product) => [...customersIn(section(partner, view, { product, windowDays, today }))]),
    ).size;
  const sold = partner.customers.filter(({ subscriptions }) =>
    subscriptions.some(
      ({ startDate, licenses }) =>
        startDate <= today && licenses.some(({ product }) => insightsProducts.includes(product)),
    ),
  );
  return {
    totalCustomers: sold.length,
    ...Object.fromEntries(Object.entries(kpiViews).map(([key, view]) => [key, either(view)])),
  };
}

/** What the lines add up to, as far as it follows from them alone. */
export type RecountedSummary = Pick<
  Schema<'SubscriptionSummary'>,
  'customers' | 'subscriptions' | 'licenses' | 'overage' | 'unassigned'
>;

/** What a section adds up to. */
export function recountedSummary(found: readonly Line[]): RecountedSummary {
  const told = found.filter(({ used }) => used !== null);
  return {
    customers: customersIn(found).size,
    subscriptions: found.length,
    licenses: {
      total: sum(found.map(({ total }) => total)),
      assigned: sum(found.map(({ assigned }) => assigned)),
      used: found.length > 0 && told.length === 0 ? null : sum(told.map(({ used }) => Number(used))),
      usedOf: sum(told.map(({ total }) => total)),
      usedOfAssigned: sum(told.map(({ assigned }) => assigned)),
    },
    overage: sum(found.map(({ total, assigned }) => Math.max(0, assigned - total))),
    unassigned: sum(found.map(({ total, assigned }) => Math.max(0, total - assigned))),
  };
}
