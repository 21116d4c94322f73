import { callLegs, type EndpointLegs } from '../model/call-legs.js';
import { callingWeeks } from '../model/calling-profile.js';
import type { PartnerCustomer } from '../model/customer.js';
import type { Partner } from '../model/partner.js';
import { fraction } from '../model/random.js';
import { weekPeriod, weekStart } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { weekParameter, weeksParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { change, share } from './shares.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { callingScope } from './weekly-data.js';

interface QualityWeek {
  readonly customer: PartnerCustomer;
  readonly endpoints: readonly EndpointLegs[];
}

type Row = Schema<'CallingQualityRow'>;

/** The limits that a good leg stays under (product.md, Rules). */
const thresholds = { packetLossPercent: 5, latencyMs: 400, jitterMs: 150 };
/** Customers whose reasons the source does not know. */
const REASONS_UNKNOWN = 0.03;

const sortKeys: SortKeys<Row> = {
  otherwise: '-poorShare',
  keys: {
    customer: ({ customer }) => folded(customer.displayName),
    legs: ({ legs }) => totalLegs(legs),
    poorShare: ({ legs }) => poorShare(legs),
    // The legs with a known reason.
    poorBecause: ({ poorBecause }) => poorBecause && knownReasons(poorBecause),
    notAvailableShare: ({ legs }) => share(legs.notAvailable, totalLegs(legs)),
    change: ({ legs, previous }) => change(poorShare(legs), previous && poorShare(previous)),
  },
};

type Legs = Schema<'QualityCount'>;

function totalLegs({ good, poor, notAvailable }: Legs): number | null {
  return good === null || poor === null || notAvailable === null ? null : good + poor + notAvailable;
}

function poorShare({ good, poor }: Legs): number | null {
  return share(poor, good === null || poor === null ? null : good + poor);
}

/** The customers that called in a week, with their legs. Not remembered: many weeks of many customers are asked for their sum alone. */
function* qualityWeeks(partner: Partner, week: number): Generator<QualityWeek, void, undefined> {
  for (const at of callingWeeks(partner, week)) {
    const endpoints = callLegs(at);
    if (endpoints.length > 0) yield { customer: at.customer, endpoints };
  }
}

/** The legs of a week; undefined where nobody had Calling yet. */
function pointLegs(partner: Partner, week: number): Legs | undefined {
  return remember(partner, `quality point ${week}`, () => {
    const { done } = callingWeeks(partner, week).next();
    if (done) return undefined;
    return legsOf(allEndpoints(partner, week));
  });
}

function* allEndpoints(partner: Partner, week: number): Generator<EndpointLegs, void, undefined> {
  for (const { endpoints } of qualityWeeks(partner, week)) yield* endpoints;
}

function legsOf(endpoints: Iterable<EndpointLegs>): Legs {
  const sum = { good: 0, poor: 0, notAvailable: 0 };
  for (const { good, poor, notAvailable } of endpoints) {
    sum.good += good;
    sum.poor += poor;
    sum.notAvailable += notAvailable;
  }
  return sum;
}

function customerLegs(
  partner: Partner,
  week: number,
  endpointType: string | null,
): Map<PartnerCustomer, readonly EndpointLegs[]> {
  const found = new Map<PartnerCustomer, readonly EndpointLegs[]>();
  for (const { customer, endpoints } of qualityWeeks(partner, week)) {
    const wanted =
      endpointType === null ? endpoints : endpoints.filter((endpoint) => endpoint.endpointType === endpointType);
    if (wanted.length > 0) found.set(customer, wanted);
  }
  return found;
}

function qualityRows(partner: Partner, week: number, endpointType: string | null): readonly Row[] {
  return remember(partner, `quality rows ${week} ${endpointType}`, () => {
    const before = customerLegs(partner, week - 1, endpointType);
    return Array.from(customerLegs(partner, week, endpointType), ([customer, endpoints]) => {
      const previous = before.get(customer);
      return {
        customer: { id: customer.id, displayName: customer.displayName },
        legs: legsOf(endpoints),
        poorBecause: fraction(customer.key, 60) < REASONS_UNKNOWN ? null : reasons(endpoints),
        previous: previous ? legsOf(previous) : null,
      };
    });
  });
}

function knownReasons({ packetLoss, latency, jitter }: Schema<'PoorCauses'>): number | null {
  return packetLoss === null || latency === null || jitter === null ? null : packetLoss + latency + jitter;
}

function reasons(endpoints: readonly EndpointLegs[]): Schema<'PoorCauses'> {
  const sum = (reason: keyof EndpointLegs['poorBecause']) =>
    endpoints.reduce((total, { poorBecause }) => total + poorBecause[reason], 0);
  return { packetLoss: sum('packetLoss'), latency: sum('latency'), jitter: sum('jitter') };
}

function endpointItems(partner: Partner, week: number): Schema<'EndpointQualityItem'>[] {
  const byType = new Map<string, EndpointLegs[]>();
  for (const { endpoints } of qualityWeeks(partner, week))
    for (const endpoint of endpoints) {
      const list = byType.get(endpoint.endpointType);
      if (list) list.push(endpoint);
      else byType.set(endpoint.endpointType, [endpoint]);
    }
  return Array.from(byType, ([endpointType, endpoints]) => ({ endpointType, legs: legsOf(endpoints) }));
}

/** `GET /insights/calling/quality`, `…/endpoints` and `…/customers`. With an `endpointType` a row has only the legs of that type. */
export const callingQualityOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/calling/quality',
    answer(asked): Schema<'CallingQuality'> {
      const { partner } = asked;
      const points = weeksParameter(asked).flatMap((week) => {
        const legs = pointLegs(partner, week);
        return legs ? [{ weekStart: weekStart(week), legs }] : [];
      });
      return { thresholds, points, ...callingScope(partner) };
    },
  },
  {
    method: 'GET',
    path: '/insights/calling/quality/endpoints',
    answer(asked): Schema<'EndpointQuality'> {
      const week = weekParameter(asked);
      const items = remember(asked.partner, `endpoints ${week}`, () => endpointItems(asked.partner, week));
      return { items, ...weekPeriod(week), ...callingScope(asked.partner) };
    },
  },
  {
    method: 'GET',
    path: '/insights/calling/quality/customers',
    answer(asked): Schema<'CallingQualityRowPage'> {
      const { partner, query } = asked;
      const week = weekParameter(asked);
      const rows = qualityRows(partner, week, query.get('endpointType'));
      const found = rows.filter(({ customer }) => matches(query.get('q'), [customer.displayName, customer.id]));
      const page = pageOf(asked, sorted(found, sortParameter(asked, sortKeys), sortKeys));
      return { ...page, ...weekPeriod(week), ...callingScope(partner) };
    },
  },
];
