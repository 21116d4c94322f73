import { expect } from '@open-wc/testing';
import { guardedApi, Portal } from './portal.js';
import { turns } from './turns.js';
import { waitUntil } from './wait-until.js';

/** A change that a person is about to make with an element: everything is entered. */
export interface Attempt {
  /** Does what makes the change, also once more after a failure. */
  press(): unknown;
  /** What was entered, as it stands on the screen; absent: nothing is entered. */
  entered?(): unknown;
  /** Why it was not done, as the element says it; empty: nothing. */
  failure(): string;
  /** Whether it shows that it was done. */
  isDone(): unknown;
  /** Whether what the change makes of the server's answers shows. Where it can be seen, nobody has to press again once it was done and only the answer was lost. */
  shows?(): unknown;
}

/** A change, and how it is checked. */
export interface WriteCheck {
  /** Settings of the API, as mocks/settings.ts has them: `&role=…`. */
  readonly settings?: string;
  /** Brings a person to the point where one press makes the change. */
  prepare(portal: Portal): Promise<Attempt>;
  /** How often the API has done it. */
  timesDone(portal: Portal): Promise<number>;
  /** What is said of each failure, where that is not what is said everywhere. */
  readonly words?: Partial<Record<Failure, string>>;
  /** What always stands before the reason; default: nothing does. */
  readonly sentence?: string;
  /** Where the answer is lost, the element looks whether it was done. */
  readonly looks?: boolean;
  /** Another source may be another person, for whom it begins anew: a search, the acceptance of terms. */
  readonly beginsAnew?: boolean;
  /** What was done is seen in the page alone: an answer that did not come has done nothing. */
  readonly leavesNothing?: boolean;
  /** What a press does that comes while the change is under way; default: the same press. */
  pressAgain?(attempt: Attempt): unknown;
}

type Failure = keyof typeof failures;

/** What is said of each status that the API may answer. */
const failures = {
  '403': 'You have no permission for this.',
  '409': 'A fault was asked for: 409.',
  '422': 'A fault was asked for.',
  '500': 'The server reported an error.',
};

const signedOut = 'You are signed out.';
const unreachable = 'The server could not be reached.';
const tooLong = 'The server took too long to answer.';

/**
 * Checks that a change survives what happens to changes: whatever fails is said, what was entered stays, and one press more does it, once. `what`
 * completes the sentence "it …": "makes a tag".
 */
export function checkWrite(what: string, check: WriteCheck): void {
  describe(`that ${what}`, () => {
    for (const failure of Object.keys(failures) as Failure[])
      it(`says why it was answered ${failure}, keeps what was entered, and is done by one press more`, async () => {
        const { portal, attempt, entered } = await prepared(check);
        // What is said of a field that the form does not have stands beside the fields.
        portal.fault = failure === '422' ? '422; field=elsewhere' : failure;
        await attempt.press();
        await says(attempt, check, check.words?.[failure] ?? failures[failure]);
        expect(await check.timesDone(portal)).to.equal(0);
        expect(attempt.entered?.()).to.deep.equal(entered);
        await doneByOnePressMore(check, portal, attempt);
      });

    it('keeps what was entered when the session ends, asks for another one once, and is done in it', async () => {
      const { portal, attempt, entered } = await prepared(check);
      let asked = 0;
      portal.hub.addEventListener('hub-auth-required', () => (asked += 1));
      portal.fault = '401';
      portal.isSignedIn = false;
      await attempt.press();
      await says(attempt, check, signedOut);
      expect(asked).to.equal(1);
      portal.isSignedIn = true;
      expect(attempt.entered?.()).to.deep.equal(entered);
      await doneByOnePressMore(check, portal, attempt);
    });

    it('is done in another session that the page puts in its place, with what was entered', async () => {
      const { portal, attempt, entered } = await prepared(check);
      portal.fault = '401';
      portal.isSignedIn = false;
      await attempt.press();
      await says(attempt, check, signedOut);
      await portal.renewSession();
      await turns();
      if (!check.beginsAnew) expect(attempt.entered?.()).to.deep.equal(entered);
      await doneByOnePressMore(check, portal, attempt);
    });

    for (const [fault, before] of [
      ['hang', 0],
      ['unanswered', 1],
    ] as const)
      it(`is done once after it took too long (${fault}), with one key`, async () => {
        const { portal, attempt, entered } = await prepared(check);
        portal.fault = fault;
        await attempt.press();
        await waitUntil(() => portal.changes.length === 1, 'it was sent');
        await waitFor(async () => check.leavesNothing || (await check.timesDone(portal)) === before);
        await portal.runOutOfTime();
        const isFound = before > 0 && check.looks;
        if (!isFound) await says(attempt, check, tooLong);
        if (isFound) await waitUntil(() => attempt.isDone(), 'it is found out that it was done');
        else if (before && attempt.shows) await waitUntil(() => attempt.shows!(), 'the server’s truth shows');
        else {
          expect(attempt.entered?.()).to.deep.equal(entered);
          await doneByOnePressMore(check, portal, attempt);
        }
        expect(await check.timesDone(portal)).to.equal(1);
        const [first] = portal.changes;
        expect(new Set(portal.changes.filter(({ path }) => path === first!.path).map(({ key }) => key)).size).to.equal(
          1,
        );
      });

    it('waits for the connection: nothing entered is lost, and it is done once it is back', async () => {
      const { portal, attempt, entered } = await prepared(check);
      portal.goOffline();
      await attempt.press();
      await says(attempt, check, unreachable);
      expect(attempt.entered?.()).to.deep.equal(entered);
      portal.goOnline();
      await turns();
      expect(attempt.entered?.()).to.deep.equal(entered);
      await doneByOnePressMore(check, portal, attempt);
    });

    it('is done once however often it is pressed', async () => {
      const { portal, attempt } = await prepared(check);
      portal.hold();
      await attempt.press();
      await waitUntil(() => portal.changes.length === 1, 'it is under way');
      const again = check.pressAgain ?? (({ press }: Attempt) => press());
      await again(attempt);
      await again(attempt);
      portal.release();
      await waitUntil(() => attempt.isDone(), 'it shows that it was done');
      await turns();
      const different = new Set(portal.changes.map(({ key: _, ...change }) => JSON.stringify(change)));
      expect(portal.changes, 'each change was sent once').to.have.length(different.size);
      expect(await check.timesDone(portal)).to.equal(1);
    });
  });
}

async function prepared(check: WriteCheck) {
  const portal = new Portal(guardedApi(check.settings));
  const attempt = await check.prepare(portal);
  expect(await check.timesDone(portal), 'nothing was done yet').to.equal(0);
  return { portal, attempt, entered: attempt.entered?.() };
}

async function says(attempt: Attempt, { sentence = '' }: WriteCheck, reason: string): Promise<void> {
  await waitUntil(() => attempt.failure().includes(reason), `it says “${reason}”, not “${attempt.failure()}”`);
  expect(attempt.failure()).to.contain(sentence);
}

async function doneByOnePressMore(check: WriteCheck, portal: Portal, attempt: Attempt): Promise<void> {
  await attempt.press();
  await waitUntil(() => attempt.isDone(), 'it shows that it was done');
  expect(await check.timesDone(portal)).to.equal(1);
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
