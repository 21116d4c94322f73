import { randomUUID } from 'node:crypto';
import type { Wire } from '../../lists/wire.js';
import { fits, type Answer } from '../../session/answer.js';
import type { Page, Session } from '../../session/session.js';
import { CannotKnow } from '../../session/stop.js';
import { fieldsIn } from '../answers/form.js';
import type { Difference } from '../rule.js';

/** A tag of the kit's own. */
export type Tag = Wire<'Tag'>;

/** A name that no tag has. */
export function newName(): string {
  return `check-api ${randomUUID().slice(0, 8)}`;
}

/** Whoever asks must be allowed to. Throws `CannotKnow`. */
export async function need(session: Session, capability: string): Promise<void> {
  const { capabilities } = await session.body<Wire<'Me'>>('getMe');
  if (!capabilities.includes(capability))
    throw new CannotKnow(`whoever asks may not do it: the capability ${capability} is missing`);
}

/** Another status than the one that the contract names. */
export function* unlessStatus(answer: Answer, ...wanted: readonly number[]): Generator<Difference> {
  if (!wanted.includes(answer.status)) yield { expected: wanted.join(' or '), came: String(answer.status), answer };
}

/** A refusal that does not say on which field. */
export function* unlessField(answer: Answer, field: string): Generator<Difference> {
  if (answer.status !== 422) return void (yield { expected: `422 on ${field}`, came: String(answer.status), answer });
  const fields = fieldsIn(answer);
  if (fields && !fields.includes(field))
    yield { expected: `422 on ${field}`, came: fields.join(', ') || 'no field', answer };
}

/** Makes a tag. Throws `CannotKnow` when it cannot be made. */
export async function makeTag(session: Session): Promise<Tag> {
  await need(session, 'tags:write');
  const answer = await session.write('createTag', {
    name: newName(),
    description: 'Made by check-api, which removes it',
  });
  if (!fits(answer)) throw new CannotKnow(`no tag could be made (${answer.status})`);
  return answer.body as Tag;
}

/** Removes a tag, or says that it stays. */
export async function removeTag(session: Session, { id }: Pick<Tag, 'id'>): Promise<void> {
  const answer = await session.write('deleteTag', { id });
  if (answer.status !== 204 && answer.status !== 404)
    session.leave(`the tag ${id} (deleteTag answers ${answer.status})`);
}

/** Removes every tag that an answer may have made, by its name. */
export async function removeByName(session: Session, name: string): Promise<void> {
  session.forget();
  const { items } = await session.body<Page<Tag>>('listTags');
  for (const tag of items.filter((one) => one.name === name)) await removeTag(session, tag);
}

/** A customer that has room for so many more tags. Throws `CannotKnow` where there is none. */
export async function customerWithRoom(session: Session, room: number): Promise<Wire<'Customer'>> {
  const { rows } = await session.all<Wire<'Customer'>>('listCustomers', {}, 500);
  const found = rows.find(({ tags }) => tags.length <= 5 - room);
  if (!found) throw new CannotKnow(`no customer has room for ${room} more tags`);
  return found;
}

/** The names of a customer's tags as they are now. */
export async function tagsOf(session: Session, id: string): Promise<readonly string[]> {
  session.forget();
  return (await session.body<Wire<'Customer'>>('getCustomer', { id })).tags;
}
