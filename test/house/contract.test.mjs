import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const text = readFileSync(new URL('../../src/api/openapi.yaml', import.meta.url), 'utf8');
const contract = parse(text);
const { schemas, responses, parameters } = contract.components;

const operations = Object.entries(contract.paths).flatMap(([path, { parameters: common = [], ...methods }]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: operation.operationId,
    path,
    method,
    responses: operation.responses,
    parameters: [...common, ...(operation.parameters ?? [])].map(
      (one) => one.$ref?.replace('#/components/parameters/', '') ?? one.name,
    ),
  })),
);

/** The names of the operations for which something does not hold. */
const failing = (selected, holds) => selected.filter((operation) => !holds(operation)).map(({ name }) => name);
const has = (name) => (operation) => operation.parameters.includes(name);
const reading = operations.filter(({ method }) => method === 'get');

/** Every schema with properties, however deep, with a name to find it by. */
function* objects(schema, name) {
  if (schema.properties) yield { name, schema };
  for (const [key, part] of Object.entries(schema.properties ?? {})) yield* objects(part, `${name}.${key}`);
  for (const part of [schema.allOf, schema.oneOf, schema.items].flat()) if (part) yield* objects(part, name);
}

const mayBeNull = ({ type, oneOf = [] }) => [type].flat().includes('null') || oneOf.some(mayBeNull);

describe('the contract', () => {
  it('lets a server leave out what may be null', () => {
    const found = Object.entries(schemas)
      .flatMap(([name, schema]) => [...objects(schema, name)])
      .flatMap(({ name, schema }) =>
        (schema.required ?? []).filter((key) => mayBeNull(schema.properties[key] ?? {})).map((key) => `${name}.${key}`),
      );
    assert.deepEqual(found, []);
  });

  it('every body of an answer has an example', () => {
    const bodies = [...operations, { name: 'errors', responses }].flatMap(({ name, responses: answers }) =>
      Object.entries(answers).flatMap(([status, { content = {} }]) =>
        Object.entries(content).map(([type, body]) => ({ name: `${name} ${status} ${type}`, body })),
      ),
    );
    assert.ok(bodies.length > 50);
    assert.deepEqual(
      bodies.filter(({ body }) => !('example' in body)).map(({ name }) => name),
      [],
    );
  });

  it('every answer to a GET can be asked again with its tag', () => {
    assert.deepEqual(
      failing(reading, (one) => has('ifNoneMatch')(one) && one.responses['304'] && one.responses['200'].headers.ETag),
      [],
    );
  });

  it('every operation knows the language, and can say that it is not offered or not now', () => {
    assert.deepEqual(failing(operations, has('acceptLanguage')), []);
    assert.deepEqual(
      failing(operations, ({ responses: answers }) => answers['501'] && answers['503'] && answers['429']),
      [],
    );
  });

  it('every POST carries a key, and nothing else does', () => {
    assert.deepEqual(
      failing(operations, (one) => has('idempotencyKey')(one) === (one.method === 'post')),
      [],
    );
  });

  it('whoever counts days says in which zone', () => {
    assert.deepEqual(
      failing(operations, (one) => has('timeZone')(one) === (has('windowDays')(one) || has('kpi')(one))),
      [],
    );
  });

  it('every list can go on with a link', () => {
    const lists = reading.filter(has('max'));
    assert.ok(lists.length > 5);
    assert.deepEqual(
      failing(lists, (one) => has('offset')(one) && one.responses['200'].headers.Link),
      [],
    );
  });

  it('a query for many customers has the filters of the list, each that has a facet in both forms', () => {
    const list = operations.find(({ name }) => name === 'listCustomers');
    const beside = ['facets', 'sort', 'max', 'offset', 'ifNoneMatch', 'acceptLanguage'];
    const filters = list.parameters.filter((name) => !beside.includes(name));
    assert.deepEqual(Object.keys(schemas.CustomerQuery.properties).sort(), filters.toSorted());
    for (const name of schemas.CustomerFacetName.enum)
      assert.ok(filters.includes(name) && filters.includes(`not.${name}`));
  });

  it('no path or name is on the lists of ad blockers', () => {
    const names = [...Object.keys(contract.paths), ...Object.keys(schemas), ...Object.keys(parameters)];
    assert.deepEqual(
      names.filter((name) => /analytics|tracking/i.test(name)),
      [],
    );
  });
});
