import type { Wire } from '../../lists/wire.js';
import { fits } from '../../session/answer.js';
import { unknownId } from '../../session/questions.js';
import type { Rule } from '../rule.js';
import {
  customerWithRoom,
  makeTag,
  newName,
  removeTag,
  tagsOf,
  unlessField,
  unlessStatus,
  type Tag,
} from './writing.js';

const one: Rule = {
  name: 'write/tags-of-a-customer',
  says: 'What is neither added nor removed stays. A tag that is there already, or is not there, is no error. The answer is the customer as it is now.',
  operations: ['changeCustomerTags'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    try {
      const { id, tags } = await customerWithRoom(session, 1);
      for (const [change, wanted] of [
        [{ add: [tag.name] }, [...tags, tag.name]],
        [{ add: [tag.name] }, [...tags, tag.name]],
        [{ remove: [tag.name] }, tags],
        [{ remove: [tag.name] }, tags],
      ] as const) {
        const answer = await session.write('changeCustomerTags', { id, ...change });
        yield* unlessStatus(answer, 200);
        const said = fits(answer) ? (answer.body as Wire<'Customer'>).tags : [];
        const now = await tagsOf(session, id);
        const isRight = [said, now].every((names) => [...names].sort().join('\n') === [...wanted].sort().join('\n'));
        if (!isRight)
          yield {
            expected: `${wanted.length} tags on ${id}, those it had among them`,
            came: `${said.length} in the answer, ${now.length} when asked again`,
            answer,
          };
      }
    } finally {
      await removeTag(session, tag);
    }
  },
};

const refused: Rule = {
  name: 'write/tags-refused',
  says: '422: a customer would have more than 5 tags, there is no such tag (`add`), or a tag stands in both lists.',
  operations: ['changeCustomerTags'],
  writes: 'undone',
  async *check(session) {
    const made: Tag[] = [];
    try {
      const { id, tags } = await customerWithRoom(session, 0);
      while (made.length < 6 - tags.length) made.push(await makeTag(session));
      const names = made.map(({ name }) => name);
      yield* unlessStatus(await session.write('changeCustomerTags', { id, add: names }), 422);
      yield* unlessField(await session.write('changeCustomerTags', { id, add: [newName()] }), 'add');
      yield* unlessStatus(
        await session.write('changeCustomerTags', { id, add: names.slice(0, 1), remove: names.slice(0, 1) }),
        422,
      );
      if ((await tagsOf(session, id)).length !== tags.length)
        yield { expected: `${id} as it was after a refusal`, came: 'other tags' };
    } finally {
      for (const tag of made) await removeTag(session, tag);
    }
  },
};

const many: Rule = {
  name: 'write/tags-of-many',
  says: 'Each customer is changed, or is in `failed`: `changed` and the length of `failed` add up to the customers that were asked for.',
  operations: ['changeTags'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    try {
      const { id } = await customerWithRoom(session, 1);
      const answer = await session.write('changeTags', {}, { body: { customerIds: [id, unknownId], add: [tag.name] } });
      yield* unlessStatus(answer, 200);
      if (!fits(answer)) return;
      const { changed, failed } = answer.body as Wire<'BulkTagResult'>;
      const said = `${changed} changed, failed ${failed.map(({ customerId }) => customerId).join(', ') || 'none'}`;
      if (said !== `1 changed, failed ${unknownId}`)
        yield { expected: `1 changed, failed ${unknownId}`, came: said, answer };
      if (!(await tagsOf(session, id)).includes(tag.name)) yield { expected: `the tag on ${id}`, came: 'none', answer };
    } finally {
      await removeTag(session, tag);
    }
  },
};

const byQuery: Rule = {
  name: 'write/tags-by-query',
  says: 'For all customers that match a query when the change is made: the filters of `GET /customers`, with the same meaning.',
  operations: ['changeTags'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    try {
      const { id } = await customerWithRoom(session, 1);
      await session.write('changeCustomerTags', { id, add: [tag.name] });
      // Nobody else has the tag: whatever the server makes of the query, nothing else changes.
      const answer = await session.write(
        'changeTags',
        {},
        { body: { query: { tag: [tag.name] }, remove: [tag.name] } },
      );
      yield* unlessStatus(answer, 200);
      const { changed } = (answer.body ?? {}) as Partial<Wire<'BulkTagResult'>>;
      if (answer.status === 200 && changed !== 1) yield { expected: '1 changed', came: String(changed), answer };
      if ((await tagsOf(session, id)).includes(tag.name))
        yield { expected: `the tag off ${id}`, came: 'still there', answer };
    } finally {
      await removeTag(session, tag);
    }
  },
};

const manyRefused: Rule = {
  name: 'write/tags-of-many-refused',
  says: '422 when nothing can be done at all: neither or both of `customerIds` and `query`, more than 500 ids, a filter that is not known, an unknown tag.',
  operations: ['changeTags'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    const remove = [tag.name];
    const ids = Array.from({ length: 501 }, (_, place) => `${unknownId}-${place}`);
    const bodies = [
      { remove },
      { customerIds: [unknownId], query: { tag: remove }, remove },
      { customerIds: ids, remove },
      { query: { 'check-api-colour': ['red'] }, remove },
      { customerIds: [unknownId], add: [newName()] },
    ];
    try {
      for (const body of bodies) yield* unlessStatus(await session.write('changeTags', {}, { body }), 422);
    } finally {
      await removeTag(session, tag);
    }
  },
};

/** Rules about the tags of customers. */
export const customerTagWriteRules: readonly Rule[] = [one, refused, many, byQuery, manyRefused];
