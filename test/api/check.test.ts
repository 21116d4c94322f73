import { expect } from '@open-wc/testing';
import { checkAnswer, checkChange } from '../../src/api/check.js';
import { HubError } from '../../src/api/hub-error.js';
import type { ChangeName, ResourceName } from '../../src/api/resources.js';
import { changes, resources } from '../../src/api/resources.js';
import type { ContractDocument, JsonContent, Schema } from './contract-document.js';
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
  readonly schema: Schema;
}

const document = await contractDocument();
const bodies = [...questionBodies(), ...changeBodies()];

function questionBodies(): Checked[] {
  return Object.entries(resources).map(([name, path]) => ({
    name,
    content: successOf(document.paths[path]!['get']!),
    check: (body) => checkAnswer(name as ResourceName, body),
  }));
}

function changeBodies(): Checked[] {
  return Object.entries(changes).map(([name, { method, path }]) => ({
    name,
    content: successOf(document.paths[path]![method]!),
    check: (body) => checkChange(name as ChangeName, body),
  }));
}

function example(name: string): Json {
  const body = bodies.find((other) => other.name === name);
  return structuredClone(body?.content?.example) as Json;
}

/** Every property in a value that the contract names, lists and parts included. */
function* places(value: unknown, schema: Schema, contract: ContractDocument): Generator<Place> {
  const { properties, items, oneOf } = resolved(schema, contract);
  if (oneOf?.[0] && value !== null) yield* places(value, oneOf[0], contract);
  if (items) for (const item of value as unknown[]) yield* places(item, items, contract);
  for (const [key, part] of Object.entries(properties ?? {})) {
    const holder = value as Json;
    yield { holder, key, schema: resolved(part, contract) };
    yield* places(holder[key], part, contract);
  }
}

/** Whether the check finds something wrong: it throws, or leaves a row out. */
function misfits({ check }: Checked, body: unknown): boolean {
  try {
    return 'misfits' in (check(body) as Json);
  } catch (error) {
    return error instanceof HubError && error.code === 'badData';
  }
}

describe('every answer of the contract', () => {
  for (const body of bodies.filter(({ content }) => content)) {
    const { name, content, check } = body;

    it(`“${name}”: its example passes unchanged`, () => {
      expect(check(content!.example)).to.deep.equal(content!.example);
    });

    it(`“${name}”: nothing may be missing, of another type, or null where it may not`, () => {
      const value = structuredClone(content!.example);
      const found = [...places(value, content!.schema, document)];
      expect(found).not.to.have.length(0);
      for (const { holder, key, schema } of found) {
        const before = holder[key];
        delete holder[key];
        expect(misfits(body, value), `without ${key}`).to.equal(true);
        holder[key] = typeof before === 'object' && before ? 'text' : { of: 'another type' };
        expect(misfits(body, value), `${key} of another type`).to.equal(true);
        holder[key] = null;
        expect(misfits(body, value), `null as ${key}`).to.equal(!nullable(schema));
        holder[key] = before;
      }
    });
  }

  it('has a check for each operation', () => {
    const operations = Object.values(document.paths).flatMap((methods) =>
      Object.keys(methods).filter((key) => key !== 'parameters'),
    );
    // Both ways to go on with the set-up are one operation.
    expect(bodies).to.have.length(operations.length + 1);
  });

  it('answers a change without a body with undefined', () => {
    expect(checkChange('assignAdmin', undefined)).to.equal(undefined);
  });
});

describe('checkAnswer', () => {
  it('leaves a bad row out, says where it was, and keeps the good ones', () => {
    const page = example('customers');
    const [good] = page['items'] as [Json];
    const bad = { ...good, licenses: { total: '250', assigned: 1, used: null } };
    const { items, total, misfits } = checkAnswer('customers', { ...page, items: [good, bad, good], total: 3 });
    expect(items).to.deep.equal([good, good]);
    expect(total).to.equal(3);
    expect(misfits).to.deep.equal([
      { path: 'items.1.licenses.total', message: 'Invalid type: Expected number but received "250"', index: 1 },
    ]);
  });

  it('fails with the path of the first misfit when no row fits', () => {
    const page = { ...example('tags'), items: [{ name: 'VIP' }, 5] };
    expect(() => checkAnswer('tags', page))
      .to.throw(HubError, 'the answer to “tags” at “items.0.description”')
      .with.property('code', 'badData');
  });

  it('takes an empty list for what it is', () => {
    expect(checkAnswer('tags', { items: [], total: 0 })).to.deep.equal({ items: [], total: 0 });
  });

  it('fails when the frame around the rows does not fit', () => {
    expect(() => checkAnswer('tags', { items: [], total: -1 })).to.throw('“total”');
    expect(() => checkAnswer('tags', { items: {}, total: 0 })).to.throw('“items”');
  });

  for (const body of [undefined, null, 'text', 5, true, []]) {
    it(`fails for ${JSON.stringify(body)} instead of an object`, () => {
      expect(() => checkAnswer('customer', body))
        .to.throw()
        .with.property('code', 'badData');
    });
  }

  it('lets codes pass that it does not know', () => {
    const customer = { ...example('customer'), statuses: ['underReview', 'constructor'], managedBy: 'somebodyElse' };
    expect(checkAnswer('customer', customer)).to.deep.equal(customer);
  });

  it('leaves out what the contract does not name', () => {
    const customer = example('customer');
    expect(
      checkAnswer('customer', { ...customer, secret: 1, licenses: { ...(customer['licenses'] as Json), more: 1 } }),
    ).to.deep.equal(customer);
  });

  it('quotes no more of a bad value than is needed to find it', () => {
    const customer = { ...example('customer'), createdAt: 5, displayName: 'x'.repeat(10_000) };
    expect(() => checkAnswer('customer', { ...customer, createdAt: 'y'.repeat(10_000) })).to.throw('createdAt');
    expect(() => checkAnswer('customer', { ...customer, licenses: 'y'.repeat(10_000) }))
      .to.throw()
      .with.property('message')
      .with.lengthOf.below(300);
  });

  const dates = ['2026-2-1', '2026-02-30', '2026-13-01', '22-11-2026', '2026-11-22T00:00:00Z', 'soon', ''];
  for (const date of dates) {
    it(`takes “${date}” for no date`, () => {
      expect(() => checkAnswer('customer', { ...example('customer'), nextRenewal: date })).to.throw('“nextRenewal”');
    });
  }

  const instants = ['2026-11-22', '2026-11-22T25:00:00Z', '2026-11-22T10:00:00', 'yesterday'];
  for (const instant of instants) {
    it(`takes “${instant}” for no instant`, () => {
      expect(() => checkAnswer('customer', { ...example('customer'), createdAt: instant })).to.throw('“createdAt”');
    });
  }

  it('takes an instant with another offset or with milliseconds', () => {
    for (const createdAt of ['2026-11-22T11:00:00+01:00', '2026-11-22T10:00:00.123Z']) {
      expect(checkAnswer('customer', { ...example('customer'), createdAt }).createdAt).to.equal(createdAt);
    }
  });

  it('takes no infinite and no broken number, but shows a negative one', () => {
    const withTotal = (total: string): unknown =>
      JSON.parse(
        JSON.stringify({ ...example('customer'), licenses: { total: 0, assigned: 0, used: 0 } }).replace(
          '"total":0',
          `"total":${total}`,
        ),
      );
    for (const total of ['1e999', '1.5'])
      expect(() => checkAnswer('customer', withTotal(total))).to.throw('“licenses.total”');
    expect(checkAnswer('customer', withTotal('-3')).licenses.total).to.equal(-3);
  });
});

describe('hostile answers', () => {
  afterEach(() => {
    delete (Object.prototype as Json)['extended'];
  });

  it('changes nothing when JSON tries to reach a prototype', () => {
    const evil =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const text = JSON.stringify(example('customers')).replace('"facets":{', `${evil},"facets":{`);
    const facets = text.replace('"status":{', `"status":{"__proto__":5,"constructor":6,"trial":7,`);
    const answer = checkAnswer('customers', JSON.parse(facets));
    expect(({} as Json)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(answer)).to.equal(Object.prototype);
    expect(answer).to.have.all.keys('items', 'total', 'facets');
    expect(answer.facets.status['trial']).to.equal(7);
    expect(answer.facets.status['constructor'] ?? 0).to.be.a('number');
    expect(answer.facets.status['toString']).to.equal(undefined);
  });

  it('works on a page that extends Object.prototype', () => {
    (Object.prototype as Json)['extended'] = () => 'by the page';
    expect(checkAnswer('customers', example('customers')).items).to.have.length(1);
    expect(checkAnswer('callingUsage', example('callingUsage')).points[0]?.users).to.have.all.keys(
      'none',
      'some',
      'many',
    );
  });
});
