import { randomUUID } from 'node:crypto';
import { fits, type Answer } from '../../session/answer.js';
import type { Parameters } from '../../session/question.js';
import type { Page, Session } from '../../session/session.js';
import type { Difference, Rule } from '../rule.js';
import {
  customerWithRoom,
  makeTag,
  need,
  newName,
  removeByName,
  removeTag,
  tagsOf,
  unlessField,
  unlessStatus,
  type Tag,
} from './writing.js';

/** So long may a name be. */
const longest = 25;

const made: Rule = {
  name: 'write/tag-made',
  says: 'POST /tags: 201 with the new tag, which no customer carries yet and every administrator sees.',
  operations: ['createTag'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'tags:write');
    const name = newName();
    try {
      const answer = await session.write('createTag', { name, description: 'Made by check-api' });
      yield* unlessStatus(answer, 201);
      if (!fits(answer)) return;
      const tag = answer.body as Tag;
      if (tag.name !== name || tag.description !== 'Made by check-api')
        yield { expected: 'the name and description that were sent', came: 'others', answer };
      const { items } = await session.body<Page<Tag>>('listTags');
      if (!items.some(({ id }) => id === tag.id))
        yield { expected: `${tag.id} among the tags`, came: 'no such tag', answer };
    } finally {
      await removeByName(session, name);
    }
  },
};

const keyNeeded: Rule = {
  name: 'write/key-is-needed',
  says: 'Every POST carries `Idempotency-Key`. A missing key is 400.',
  operations: ['createTag'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'tags:write');
    const name = newName();
    try {
      yield* unlessStatus(await session.write('createTag', { name }, { key: '' }), 400);
    } finally {
      await removeByName(session, name);
    }
  },
};

const keyOnce: Rule = {
  name: 'write/key-is-carried-out-once',
  says: 'A server carries a key out once: it answers the same again when the key comes back with the same request, and 422 when it comes back with another one.',
  operations: ['createTag'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'tags:write');
    const [name, other, key] = [newName(), newName(), randomUUID()];
    try {
      const first = await session.write('createTag', { name }, { key });
      const again = await session.write('createTag', { name }, { key });
      if (again.status !== first.status || again.text !== first.text)
        yield { expected: 'the same answer for the same key', came: `another one (${again.status})`, answer: again };
      const { items } = await session.body<Page<Tag>>('listTags');
      const count = items.filter((tag) => tag.name === name).length;
      if (count > 1) yield { expected: 'one tag for one key', came: String(count), answer: again };
      yield* unlessStatus(await session.write('createTag', { name: other }, { key }), 422);
    } finally {
      await removeByName(session, name);
      await removeByName(session, other);
    }
  },
};

const failedKey: Rule = {
  name: 'write/failed-key-comes-again',
  says: 'What failed was not carried out, so its key may come with a corrected request.',
  operations: ['createTag'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'tags:write');
    const [name, key] = [newName(), randomUUID()];
    try {
      await session.write('createTag', { name: 'x'.repeat(longest + 1) }, { key });
      yield* unlessStatus(await session.write('createTag', { name }, { key }), 201);
    } finally {
      await removeByName(session, name);
      await removeByName(session, 'x'.repeat(longest + 1));
    }
  },
};

const names: Rule = {
  name: 'write/tag-names',
  says: 'A name has 1 to 25 characters as people count them, any of them; 422 on `name` otherwise.',
  operations: ['createTag', 'updateTag'],
  writes: 'undone',
  async *check(session, operation) {
    const tag = await makeTag(session);
    const target: Parameters = operation === 'updateTag' ? { id: tag.id } : {};
    const [long, exact] = ['y'.repeat(longest + 1), `🇳🇱 a/b. ${'z'.repeat(longest - 7)}`];
    try {
      yield* unlessField(await session.write(operation, { ...target, name: long }), 'name');
      yield* unlessField(await session.write(operation, { ...target, name: '' }), 'name');
      yield* unlessStatus(await session.write(operation, { ...target, name: exact }), 200, 201);
    } finally {
      await removeByName(session, long);
      await removeByName(session, exact);
      await removeTag(session, tag);
    }
  },
};

const taken: Rule = {
  name: 'write/tag-name-is-taken',
  says: '409 when another tag has the name, whatever its case.',
  operations: ['createTag', 'updateTag'],
  writes: 'undone',
  async *check(session, operation) {
    const [tag, other] = [await makeTag(session), await makeTag(session)];
    const target: Parameters = operation === 'updateTag' ? { id: other.id } : {};
    try {
      yield* unlessStatus(await session.write(operation, { ...target, name: tag.name }), 409);
      yield* unlessStatus(await session.write(operation, { ...target, name: tag.name.toUpperCase() }), 409);
    } finally {
      await removeByName(session, tag.name.toUpperCase());
      await removeByName(session, tag.name);
      await removeTag(session, other);
    }
  },
};

const renamed: Rule = {
  name: 'write/tag-renamed',
  says: 'PATCH /tags/{id}: a renamed tag stays on its customers. What is left out stays.',
  operations: ['updateTag'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    try {
      const { id } = await customerWithRoom(session, 1);
      await session.write('changeCustomerTags', { id, add: [tag.name] });
      const name = newName();
      const answer = await session.write('updateTag', { id: tag.id, name });
      yield* unlessStatus(answer, 200);
      const { name: now, description } = (answer.body ?? {}) as Partial<Tag>;
      if (now !== name || description !== tag.description)
        yield { expected: 'the new name and the old description', came: 'others', answer };
      if (!(await tagsOf(session, id)).includes(name))
        yield { expected: `the new name on ${id}`, came: 'no such tag', answer };
    } finally {
      await removeTag(session, tag);
    }
  },
};

const removed: Rule = {
  name: 'write/tag-removed',
  says: 'DELETE /tags/{id} removes the tag from every customer and forgets it: 204, then 404.',
  operations: ['deleteTag'],
  writes: 'undone',
  async *check(session) {
    const tag = await makeTag(session);
    const { id } = await customerWithRoom(session, 1);
    await session.write('changeCustomerTags', { id, add: [tag.name] });
    const answer = await session.write('deleteTag', { id: tag.id });
    yield* unlessStatus(answer, 204);
    if ((await tagsOf(session, id)).includes(tag.name)) {
      yield { expected: `the tag off ${id}`, came: 'still there', answer };
      await session.write('changeCustomerTags', { id, remove: [tag.name] });
    }
    yield* unlessStatus(await session.write('deleteTag', { id: tag.id }), 404);
  },
};

const changedTag: Rule = {
  name: 'cache/changed-answer-has-another-tag',
  says: '304 only while nothing changed: after a change the old `ETag` brings the new answer, with another `ETag`.',
  operations: ['listTags'],
  writes: 'undone',
  async *check(session) {
    const { etag = '' } = (await session.get('listTags')).headers;
    const tag = await makeTag(session);
    try {
      const answer: Answer = await session.ask('listTags', {}, { headers: { 'If-None-Match': etag } });
      yield* unlessStatus(answer, 200);
      if (answer.status === 200 && answer.headers.etag === etag)
        yield { expected: 'another ETag', came: 'the same', answer };
    } finally {
      await removeTag(session, tag);
    }
  },
};

const forbidden: Rule = {
  name: 'write/not-allowed',
  says: '403: the caller’s role does not allow this. The capabilities of `/me` say beforehand what is allowed.',
  operations: ['createTag'],
  writes: 'undone',
  async *check(session): AsyncGenerator<Difference> {
    if (await mayTag(session)) return;
    const name = newName();
    const answer = await session.write('createTag', { name });
    yield* unlessStatus(answer, 403);
    if (answer.status === 201) await removeByName(session, name);
  },
};

async function mayTag(session: Session): Promise<boolean> {
  const { capabilities } = await session.body<{ capabilities: readonly string[] }>('getMe');
  return capabilities.includes('tags:write');
}

/** Rules about the administration of tags. */
export const tagWriteRules: readonly Rule[] = [
  made,
  keyNeeded,
  keyOnce,
  failedKey,
  names,
  taken,
  renamed,
  removed,
  changedTag,
  forbidden,
];
