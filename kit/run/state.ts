import type { Wire } from '../lists/wire.js';
import type { Page, Session } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';

/** What a run that writes touches, in texts that are equal when it is: by what it is. */
export type State = ReadonlyMap<string, string>;

/** The tags, the tags of customers and the administrators as they are now; what cannot be read is left out. */
export async function stateOf(session: Session): Promise<State> {
  session.forget();
  const found = new Map<string, string>();
  const note = async (name: string, read: () => Promise<unknown>) => {
    try {
      found.set(name, JSON.stringify(await read()));
    } catch (error) {
      if (!(error instanceof CannotKnow)) throw error;
    }
  };
  await note('tags', async () => (await session.body<Page<unknown>>('listTags')).items);
  await note('tags of customers', async () => {
    const { rows } = await session.all<Wire<'Customer'>>('listCustomers', { sort: 'displayName' });
    return rows.map(({ id, tags }) => [id, tags]);
  });
  await note('administrators', async () => (await session.all('listAdmins')).rows);
  return found;
}

/** What is not as it was found, in words. */
export function changes(before: State, after: State): readonly string[] {
  const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
  return changed.map(
    (name) => `the ${name} are not as they were found (by this run, or by somebody else in the meantime)`,
  );
}
