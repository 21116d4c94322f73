import { expect } from '@open-wc/testing';
import { MissingCode } from '../../src/core/import-again.js';
import { lateFile } from '../../src/loader/late-file.js';
import { FaultSession } from '../api/fault-session.js';
import type { Step } from '../api/fault-session.js';

const missing: Step = { status: 404 };
const here: Step = { headers: { 'Content-Type': 'text/javascript' }, body: 'export const said = "here";' };

/** A file that is answered with these steps, and the requests for it so far. */
async function fileWith(...steps: Step[]) {
  const session = new FaultSession();
  await session.answers(...steps);
  const asked = async () => (await session.seen()).map(({ url }) => url);
  return { name: `${session.baseUrl}/file.js`, asked, answers: (...next: Step[]) => session.answers(...next) };
}

const failureOf = (file: Promise<unknown>) => file.then(() => undefined).catch((error: Error) => error);

describe('lateFile', () => {
  it('imports a file, once for all who ask', async () => {
    const { name, asked } = await fileWith(here);
    const [one, other] = await Promise.all([lateFile(name), lateFile(name)]);
    expect(one.said).to.equal('here');
    expect(other).to.equal(one);
    expect(await asked()).to.deep.equal(['/file.js']);
  });

  for (const [what, fault] of Object.entries<Step>({
    'is missing': missing,
    'breaks off': { ...here, fault: 'truncate' },
  })) {
    it(`asks at once, under another address, for a file that ${what}`, async () => {
      const { name, asked } = await fileWith(fault, here);
      expect((await lateFile(name)).said).to.equal('here');
      const [first, second] = await asked();
      expect(first).to.equal('/file.js');
      expect(second).to.match(/^\/file\.js\?again=\w+$/);
    });
  }

  it('rejects when the file does not come then either, and asks anew under yet another address', async () => {
    const { name, asked, answers } = await fileWith(missing);
    expect(await failureOf(lateFile(name))).to.be.instanceOf(MissingCode);
    const before = await asked();
    await answers(here);
    expect((await lateFile(name)).said).to.equal('here');
    expect(before).not.to.include((await asked()).at(-1));
  });

  it('asks for what a file needs beside it, not after it', async () => {
    const needed = await fileWith(here);
    const { name } = await fileWith(missing);
    await failureOf(lateFile(name, needed.name));
    expect(await needed.asked()).to.deep.equal(['/file.js']);
  });

  it('leaves the failure of what a file needs to the file', async () => {
    const needed = await fileWith(missing);
    const { name } = await fileWith(here);
    // A rejection that nobody handles fails the test page.
    expect((await lateFile(name, needed.name)).said).to.equal('here');
    await failureOf(lateFile(needed.name));
  });
});
