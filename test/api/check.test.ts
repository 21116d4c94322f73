import { expect } from '@open-wc/testing';
import { getCallingFeatures } from '../../src/api/endpoints/calling-features.js';
import { getCallingUsage } from '../../src/api/endpoints/calling-usage.js';
import { getCustomer, listCustomers } from '../../src/api/endpoints/customers.js';
import { getMe } from '../../src/api/endpoints/me.js';
import { getLicenseTrend } from '../../src/api/endpoints/licenses.js';
import { getSummary } from '../../src/api/endpoints/summary.js';
import { listTags } from '../../src/api/endpoints/tags.js';
import { HubError } from '../../src/api/hub-error.js';
import { endpoints } from './all-endpoints.js';
import type { JsonContent, Schema } from './contract-document.js';
import { contractDocument, nullable, resolved, successOf } from './contract-document.js';

type Json = Record<string, unknown>;

/** A body of the contract with its check. */
interface Checked {
  readonly name: string;
  readonly content: JsonContent | undefined;
  check(body: unknown): unknown;
}

/** A place in a body: the object that holds a property, and what the contract says of it. */
interface Place {
  readonly holder: Json;
  readonly key: string;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly isObject: boolean;
}

const document = await contractDocument();
const bodies = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .filter(({ operationId }) => operationId)
  .map((operation): Checked => {
    const name = operation.operationId;
    return { name, content: successOf(operation), check: (body) => endpoints.get(name)?.check(body) };
  });

function example(name: string): Json {
  const body = bodies.find((other) => other.name === name);
  return structuredClone(body?.content?.example) as Json;
}

/** Every property in a value that the contract names, lists and parts included. */
function* places(value: unknown, schema: Schema): Generator<Place> {
  const { properties = {}, required = [], items, oneOf } = resolved(schema, document);
  if (value === null || value === undefined) return;
  if (oneOf?.[0]) yield* places(value, oneOf[0]);
  if (items) for (const item of value as unknown[]) yield* places(item, items);
  for (const [key, part] of Object.entries(properties)) {
    const holder = value as Json;
    const place = resolved(part, document);
    const isObject = place.properties !== undefined || place.oneOf !== undefined;
    yield { holder, key, isRequired: required.includes(key), isNullable: nullable(place), isObject };
    yield* places(holder[key], part);
  }
}

/** The value with null for everything that may be null and was left out. */
function filled(value: unknown, schema: Schema): unknown {
  const copy = structuredClone(value);
  for (const { holder, key, isNullable } of places(copy, schema)) if (isNullable) holder[key] ??= null;
  return copy;
}

/** Whether the check finds something wrong: it throws, or leaves a row out. */
function refuses({ check }: Checked, body: unknown): boolean {
  try {
    return 'invalidRows' in (check(body) as Json);
  } catch (error) {
    return error instanceof HubError && error.code === 'badData';
  }
}

describe('every answer of the contract', () => {
  for (const body of bodies) {
    const { name, content, check } = body;
    if (!content) {
      it(`“${name}”: no body is no answer`, () => expect(check(undefined)).to.equal(undefined));
      continue;
    }
    const { schema } = content;

    it(`“${name}”: its example passes unchanged`, () => {
      expect(check(content.example)).to.deep.equal(filled(content.example, schema));
    });

    it(`“${name}”: nothing may be missing, of another type, or null where it may not`, () => {
      const value = structuredClone(content.example);
      const found = [...places(value, schema)];
      expect(found).not.to.have.length(0);
      for (const { holder, key, isRequired, isNullable, isObject } of found) {
        const before = holder[key];
        holder[key] = isObject ? 'text' : { of: 'another type' };
        expect(refuses(body, value), `${key} of another type`).to.equal(true);
        holder[key] = null;
        expect(refuses(body, value), `null as ${key}`).to.equal(isRequired && !isNullable);
        delete holder[key];
        expect(refuses(body, value), `without ${key}`).to.equal(isRequired);
        if (!isRequired) expect(check(value)).to.deep.equal(filled(value, schema));
        if (before !== undefined) holder[key] = before;
      }
    });
  }
});

describe('a check', () => {
  it('leaves a bad row out, says where it was, and keeps the good ones', () => {
    const page = example('listCustomers');
    const [good] = page['items'] as [Json];
    const bad = { ...good, licenses: { total: '250', assigned: 1, used: null } };
    const { items, total, invalidRows } = listCustomers.check({ ...page, items: [good, bad, good], total: 3 });
    expect(items).to.deep.equal([good, good]);
    expect(total).to.equal(3);
    expect(invalidRows).to.deep.equal([
      { path: 'items.1.licenses.total', message: 'Expected a whole number but received "250"', index: 1 },
    ]);
  });

  it('fails with the path of the first misfit when no row fits', () => {
    const page = { ...example('listTags'), items: [{ id: 'tag-1', name: 'VIP' }, 5] };
    expect(() => listTags.check(page))
      .to.throw(HubError, 'the answer to “listTags” at “items.0.description”')
      .with.nested.include({ code: 'badData', 'invalidRows.length': 2, 'misfit.path': 'items.0.description' });
  });

  it('takes an empty list for what it is', () => {
    expect(listTags.check({ items: [], total: 0 })).to.deep.equal({ items: [], total: 0 });
  });

  it('puts the weeks of a trend in order, and says of a bad one where it was', () => {
    const trend = example('getLicenseTrend');
    const weeks = ['2026-11-15', '2026-11-01', 'soon', '2026-11-08'].map((weekStart) => ({ weekStart, total: 5 }));
    const { points, invalidRows } = getLicenseTrend.check({ ...trend, points: weeks });
    expect(points.map(({ weekStart }) => weekStart)).to.deep.equal(['2026-11-01', '2026-11-08', '2026-11-15']);
    expect(invalidRows?.map(({ path, index }) => [path, index])).to.deep.equal([['points.2.weekStart', 2]]);
    expect(weeks[0]!.weekStart).to.equal('2026-11-15', 'the list of the page is left as it is');
  });

  it('keeps the first of two rows about the same, anew for each answer', () => {
    const features = example('getCallingFeatures');
    const items = ['callPark', 'paging', 'callPark'].map((feature, calls) => ({ feature, calls, customers: 1 }));
    for (let times = 0; times < 2; times += 1) {
      const { items: left, invalidRows } = getCallingFeatures.check({ ...features, items });
      expect(left).to.deep.equal(items.slice(0, 2));
      const message = 'Expected one that none before it has but received "callPark"';
      expect(invalidRows).to.deep.equal([{ path: 'items.2.feature', message, index: 2 }]);
    }
    const week = { weekStart: '2026-11-15' };
    const trend = getLicenseTrend.check({
      ...example('getLicenseTrend'),
      points: [week, { ...week, total: 'x' }, week],
    });
    expect(trend.points).to.have.length(1);
    expect(trend.invalidRows?.map(({ path }) => path)).to.deep.equal(['points.1.total', 'points.2.weekStart']);
  });

  it('fails where two buckets have one id: nobody knows whose the users are', () => {
    const usage = example('getCallingUsage');
    const [first, ...others] = usage['buckets'] as Json[];
    const buckets = [first, ...others, { ...first, minCalls: 1000 }];
    for (let times = 0; times < 2; times += 1) {
      expect(() => getCallingUsage.check({ ...usage, buckets })).to.throw(`“buckets.${others.length + 1}.id”`);
      expect(getCallingUsage.check(usage).buckets).to.have.length(others.length + 1);
    }
  });

  it('fails when the frame around the rows does not fit', () => {
    expect(() => listTags.check({ items: [], total: -1 })).to.throw('“total”');
    expect(() => listTags.check({ items: {}, total: 0 })).to.throw('“items”');
  });

  for (const body of [undefined, null, 'text', 5, true, []]) {
    it(`fails for ${JSON.stringify(body)} instead of an object`, () => {
      expect(() => getCustomer.check(body))
        .to.throw()
        .with.property('code', 'badData');
    });
  }

  it('lets codes pass that it does not know', () => {
    const customer = { ...example('getCustomer'), statuses: ['underReview', 'constructor'], managedBy: 'somebodyElse' };
    expect(getCustomer.check(customer)).to.deep.equal(customer);
  });

  it('leaves out what the contract does not name', () => {
    const customer = example('getCustomer');
    expect(
      getCustomer.check({ ...customer, secret: 1, licenses: { ...(customer['licenses'] as Json), more: 1 } }),
    ).to.deep.equal(customer);
  });

  it('quotes no more of a bad value than is needed to find it', () => {
    const customer = { ...example('getCustomer'), createdAt: 5, displayName: 'x'.repeat(10_000) };
    expect(() => getCustomer.check({ ...customer, createdAt: 'y'.repeat(10_000) })).to.throw('createdAt');
    expect(() => getCustomer.check({ ...customer, licenses: 'y'.repeat(10_000) }))
      .to.throw()
      .with.property('message')
      .with.lengthOf.below(300);
  });

  const dates = ['2026-2-1', '2026-02-30', '2026-13-01', '22-11-2026', '2026-11-22T00:00:00Z', 'soon', ''];
  for (const date of dates) {
    it(`takes “${date}” for no date`, () => {
      expect(() => getCustomer.check({ ...example('getCustomer'), nextRenewal: date })).to.throw('“nextRenewal”');
    });
  }

  it('takes a day within a week for no week', () => {
    const trend = example('getLicenseTrend');
    for (const day of [16, 17, 18, 19, 20, 21]) {
      const check = () => getLicenseTrend.check({ ...trend, points: [{ weekStart: `2026-11-${day}` }] });
      expect(check).to.throw(`“points.0.weekStart”: Expected a Sunday but received "2026-11-${day}"`);
    }
    for (const weekStart of ['2026-11-22', '2024-03-31', '1969-12-28'])
      expect(getLicenseTrend.check({ ...trend, points: [{ weekStart }] }).points[0]?.weekStart).to.equal(weekStart);
  });

  const instants = ['2026-11-22', '2026-11-22T25:00:00Z', '2026-11-22T10:00:00', 'yesterday'];
  for (const instant of instants) {
    it(`takes “${instant}” for no instant`, () => {
      expect(() => getCustomer.check({ ...example('getCustomer'), createdAt: instant })).to.throw('“createdAt”');
    });
  }

  it('takes an instant with another offset or with milliseconds', () => {
    for (const createdAt of ['2026-11-22T11:00:00+01:00', '2026-11-22T10:00:00.123Z']) {
      expect(getCustomer.check({ ...example('getCustomer'), createdAt }).createdAt).to.equal(createdAt);
    }
  });

  it('shows a figure that is not available as null, whether it is said or left out', () => {
    for (const totalCustomers of [{ previous: 1 }, { previous: 1, value: null }]) {
      expect(getSummary.check({ ...example('getSummary'), totalCustomers }).totalCustomers.value).to.equal(null);
    }
  });

  it('leaves away what was not asked for, even where it is null', () => {
    for (const facets of [null, undefined, { tag: null }]) {
      expect(listCustomers.check({ ...example('listCustomers'), facets }).facets?.tag).to.equal(undefined);
    }
  });

  it('takes no number of all rows that is less than came, unreadable ones included', () => {
    const row = example('getCustomer');
    const page = (items: unknown[], total: number) => () => listCustomers.check({ items, total });
    expect(page([], 0)()).to.include({ total: 0 });
    expect(page([], 12)()).to.include({ total: 12 });
    expect(page([row, row], 2)().items).to.have.length(2);
    for (const [items, total] of [
      [[row], 0],
      [[row, row, row], 2],
      [[row, {}], 1],
      [[row], -1],
    ] as const)
      expect(page([...items], total)).to.throw(HubError, `at “total”: Expected`);
    expect(page([row, row], 1)).to.throw('2 or more since so many came, but received 1');
  });

  it('lets the id stand for a name in which there is nothing to see, wherever names are', () => {
    for (const name of ['', ' ', '\t\n', '\u200b', '\u00a0\u202e', '\u3164']) {
      const customer = { ...example('getCustomer'), id: 'c-1', displayName: name };
      expect(getCustomer.check(customer).displayName, JSON.stringify(name)).to.equal('c-1');
      expect(listCustomers.check({ items: [customer], total: 1 }).items[0]!.displayName).to.equal('c-1');
      const me = example('getMe') as Json & { organization: Json };
      expect(getMe.check({ ...me, organization: { id: 'o-1', displayName: name } }).organization.displayName).to.equal(
        'o-1',
      );
    }
    for (const name of ['0', ' a ', '\u202eא', '.', '👩‍💻'])
      expect(getCustomer.check({ ...example('getCustomer'), displayName: name }).displayName).to.equal(name);
    expect(getCustomer.check({ ...example('getCustomer'), id: '', displayName: '' }).displayName).to.equal('');
  });

  it('takes no infinite and no broken number, but shows a negative one', () => {
    const withTotal = (total: string): unknown =>
      JSON.parse(
        JSON.stringify({ ...example('getCustomer'), licenses: { total: 0, assigned: 0, used: 0 } }).replace(
          '"total":0',
          `"total":${total}`,
        ),
      );
    for (const total of ['1e999', '1.5'])
      expect(() => getCustomer.check(withTotal(total))).to.throw('“licenses.total”');
    expect(getCustomer.check(withTotal('-3')).licenses.total).to.equal(-3);
  });
});

describe('hostile answers', () => {
  afterEach(() => {
    delete (Object.prototype as Json)['extended'];
  });

  it('changes nothing when JSON tries to reach a prototype', () => {
    const evil =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const text = JSON.stringify(example('listCustomers')).replace('"facets":{', `${evil},"facets":{`);
    const facets = text.replace('"status":{', `"status":{"__proto__":5,"constructor":6,"trial":7,`);
    const answer = listCustomers.check(JSON.parse(facets));
    expect(({} as Json)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(answer)).to.equal(Object.prototype);
    expect(answer).to.have.all.keys('items', 'total', 'facets');
    expect(answer.facets?.status?.['trial']).to.equal(7);
    expect(answer.facets?.status?.['constructor'] ?? 0).to.be.a('number');
    expect(answer.facets?.status?.['toString']).to.equal(undefined);
  });

  it('works on a page that extends Object.prototype', () => {
    (Object.prototype as Json)['extended'] = () => 'by the page';
    expect(listCustomers.check(example('listCustomers')).items).to.have.length(1);
    expect(getCallingUsage.check(example('getCallingUsage')).points[0]?.users).to.have.all.keys('none', 'some', 'many');
  });
});
