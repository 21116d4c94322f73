import { sum } from '../../lists/values.js';
import type { Wire } from '../../lists/wire.js';
import type { Rule } from '../rule.js';
import { differing, newestPoint, wholeWeek } from './adding-up.js';

type Legs = Wire<'QualityCount'>;
const legKeys = ['good', 'poor', 'notAvailable'] as const;

function legsCompared(name: string, got: Legs, all: readonly Legs[]) {
  return legKeys.map((key) => [`${key} ${name}`, got[key], sum(all.map((legs) => legs[key]))] as const);
}

const legs: Rule = {
  name: 'quality/rows-add-up-to-the-point',
  says: 'The trend has the legs of all customers together: those of the rows of the week.',
  operations: ['getCallingQuality'],
  async *check(session) {
    const { answer, point } = await newestPoint<Wire<'QualityPoint'>>(session, 'getCallingQuality');
    const { rows } = await wholeWeek<Wire<'CallingQualityRow'>>(session, 'listCallingQuality', {
      week: point.weekStart,
    });
    yield* differing(
      answer,
      legsCompared(
        'in the last week',
        point.legs,
        rows.map((row) => row.legs),
      ),
    );
  },
};

const endpoints: Rule = {
  name: 'quality/endpoints-add-up-to-the-point',
  says: 'The same legs as in the trend, by what the customer’s user called with.',
  operations: ['getEndpointQuality'],
  async *check(session) {
    const { point } = await newestPoint<Wire<'QualityPoint'>>(session, 'getCallingQuality');
    const answer = await session.get('getEndpointQuality', { week: point.weekStart });
    const { items } = answer.body as Wire<'EndpointQuality'>;
    const compared = legKeys.map(
      (key) => [`${key} of all types together`, sum(items.map((item) => item.legs[key])), point.legs[key]] as const,
    );
    yield* differing(answer, compared);
  },
};

const endpointRows: Rule = {
  name: 'quality/endpoint-type',
  says: '`endpointType`: only the legs of this type of endpoint, and only customers that have some.',
  operations: ['listCallingQuality'],
  async *check(session) {
    const { items, periodStart } = await session.body<Wire<'EndpointQuality'>>('getEndpointQuality');
    const week = periodStart.slice(0, 10);
    for (const { endpointType, legs: wanted } of items.slice(0, session.depth.samples)) {
      const { rows, pages } = await wholeWeek<Wire<'CallingQualityRow'>>(session, 'listCallingQuality', {
        week,
        endpointType,
      });
      const [answer] = pages;
      if (!answer) continue;
      const got = legKeys.map(
        (key) => [`${key} of ${endpointType}`, sum(rows.map((row) => row.legs[key])), wanted[key]] as const,
      );
      yield* differing(answer, got);
      const empty = rows.find((row) => sum(legKeys.map((key) => row.legs[key])) === 0);
      if (empty) yield { expected: `only customers with legs of ${endpointType}`, came: empty.customer.id, answer };
    }
  },
};

/** Rules about call quality: the charts beside their table. */
export const qualityRules: readonly Rule[] = [legs, endpoints, endpointRows];
