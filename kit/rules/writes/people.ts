import type { Wire } from '../../lists/wire.js';
import { fits } from '../../session/answer.js';
import { unknownId, usualQuestion } from '../../session/questions.js';
import type { Page, Session } from '../../session/session.js';
import { CannotKnow } from '../../session/stop.js';
import type { Rule } from '../rule.js';
import { need, unlessField, unlessStatus } from './writing.js';

type Admin = Wire<'PartnerAdmin'>;

async function adminsOf(session: Session, id: string): Promise<readonly Admin[]> {
  session.forget();
  return (await session.body<Page<Admin>>('listCustomerAdmins', { id })).items;
}

/** A customer, and an administrator who may be assigned to it. */
async function pair(session: Session): Promise<{ id: string; adminId: string }> {
  await need(session, 'admins:write');
  const { id = '' } = await usualQuestion(session, 'listCustomerAdmins');
  const there = new Set((await adminsOf(session, String(id))).map((admin) => admin.id));
  const { rows } = await session.all<Admin>('listAdmins');
  const free = rows.find((admin) => !admin.allCustomers && !there.has(admin.id));
  if (!free) throw new CannotKnow('every administrator is assigned already');
  return { id: String(id), adminId: free.id };
}

const assigned: Rule = {
  name: 'write/admin-assigned',
  says: 'PUT lets an administrator manage a customer, DELETE stops it: 204. An administrator who is assigned already stays so.',
  operations: ['assignAdmin', 'unassignAdmin'],
  writes: 'undone',
  async *check(session) {
    const { id, adminId } = await pair(session);
    const isThere = async () => (await adminsOf(session, id)).some((admin) => admin.id === adminId);
    try {
      for (const operation of ['assignAdmin', 'assignAdmin', 'unassignAdmin'] as const) {
        const answer = await session.write(operation, { id, adminId });
        yield* unlessStatus(answer, 204);
        const wanted = operation === 'assignAdmin';
        if ((await isThere()) !== wanted)
          yield {
            expected: `${adminId} ${wanted ? 'among' : 'not among'} the administrators of ${id}`,
            came: 'the contrary',
            answer,
          };
      }
    } finally {
      if (await isThere()) await session.write('unassignAdmin', { id, adminId });
      if (await isThere()) session.leave(`${adminId} is assigned to ${id}`);
    }
  },
};

const reachesAll: Rule = {
  name: 'write/admin-of-all-stays',
  says: 'DELETE is refused (409) for an administrator whose role reaches every customer.',
  operations: ['unassignAdmin'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'admins:write');
    const { id = '' } = await usualQuestion(session, 'listCustomerAdmins');
    const admin = (await adminsOf(session, String(id))).find((one) => one.allCustomers);
    if (!admin) throw new CannotKnow('no administrator reaches every customer');
    yield* unlessStatus(await session.write('unassignAdmin', { id: String(id), adminId: admin.id }), 409);
  },
};

const roles: Rule = {
  name: 'write/roles',
  says: 'PATCH /admins/{id} replaces the roles of a user and answers with the user: the same roles change nothing.',
  operations: ['setAdminRoles'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'admins:write');
    const { rows } = await session.all<Admin>('listAdmins');
    const admin = rows.find((one) => one.roles.length > 0) ?? rows[0];
    if (!admin) throw new CannotKnow('there is no administrator');
    const answer = await session.write('setAdminRoles', { id: admin.id }, { body: { roles: admin.roles } });
    yield* unlessStatus(answer, 200);
    const said = fits(answer) ? (answer.body as Admin).roles : [];
    if ([...said].sort().join() !== [...admin.roles].sort().join())
      yield { expected: `the roles that ${admin.id} has`, came: said.join(', ') || 'none', answer };
    yield* unlessStatus(await session.write('setAdminRoles', { id: admin.id }, { body: { roles: 'none' } }), 422, 400);
  },
};

const capabilities: Readonly<Record<string, string>> = {
  assignAdmin: 'admins:write',
  unassignAdmin: 'admins:write',
  setAdminRoles: 'admins:write',
  changeCustomerTags: 'tags:write',
  updateTag: 'tags:write',
  deleteTag: 'tags:write',
  extendTrial: 'trials:write',
  launchCustomer: 'organizations:launch',
};

const bodies: Readonly<Record<string, unknown>> = {
  setAdminRoles: { roles: [] },
  changeCustomerTags: { remove: [unknownId] },
  updateTag: { description: '' },
  extendTrial: { extendDays: 30 },
};

const unknown: Rule = {
  name: 'write/unknown-id',
  says: '404: there is no such thing, or the caller may not know of it.',
  operations: Object.keys(capabilities),
  writes: 'undone',
  async *check(session, operation) {
    await need(session, capabilities[operation] ?? '');
    const answer = await session.write(operation, { id: unknownId, adminId: unknownId }, { body: bodies[operation] });
    yield* unlessStatus(answer, 404);
  },
};

const launch: Rule = {
  name: 'write/launch',
  says: 'A short-lived link into the console, for the caller alone; it works until `expiresAt`. The same key brings the same link.',
  operations: ['launchCustomer', 'launchOrganization'],
  writes: 'undone',
  async *check(session, operation) {
    await need(session, 'organizations:launch');
    const question = operation === 'launchCustomer' ? await usualQuestion(session, 'getCustomer') : {};
    const key = crypto.randomUUID();
    const answer = await session.write(operation, question, { key });
    yield* unlessStatus(answer, 200);
    if (!fits(answer)) return;
    const { expiresAt } = answer.body as Wire<'Launch'>;
    if (Date.parse(expiresAt) <= session.now().getTime())
      yield { expected: 'expiresAt in the future', came: expiresAt, answer };
    const again = await session.write(operation, question, { key });
    if (again.text !== answer.text)
      yield { expected: 'the same link for the same key', came: 'another one', answer: again };
  },
};

const setup: Rule = {
  name: 'write/setup-refused',
  says: '422 for another version of the terms or an unknown step; 409 for a step before the terms are accepted.',
  operations: ['continueSetup'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'organization:setup');
    yield* unlessField(
      await session.write('continueSetup', { acceptedTermsVersion: unknownId }),
      'acceptedTermsVersion',
    );
    yield* unlessStatus(await session.write('continueSetup', { completedStep: unknownId }), 422, 409);
  },
};

/** Rules about administrators, links and the set-up. */
export const peopleWriteRules: readonly Rule[] = [assigned, reachesAll, roles, unknown, launch, setup];
