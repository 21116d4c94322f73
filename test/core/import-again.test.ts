import { expect } from '@open-wc/testing';
import { MissingCode, importAgain } from '../../src/core/import-again.js';
import { flakyModule } from '../support/flaky-module.js';

interface Part {
  readonly name: string;
}

/** A module that is loaded again. */
function flaky(misses: number | 'always') {
  const { address, asked, load } = flakyModule(misses);
  return { address, asked, load: () => importAgain(load) };
}

/** What a promise is rejected with. */
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('It was had.'),
    (error: unknown) => error,
  );

describe('importAgain', () => {
  it('asks once for what is there', async () => {
    const { address, asked, load } = flaky(0);
    expect((await load()).name).to.equal('part.js');
    expect((await load()).name).to.equal('part.js');
    expect(await asked()).to.deep.equal([address]);
  });

  it('has a part that was missing once', async () => {
    const { load } = flaky(1);
    expect((await load()).name).to.equal('part.js');
  });

  it('says that a part is missing, and has it as soon as it is there again', async () => {
    const { load } = flaky(3);
    const failures: unknown[] = [];
    let part: Part | undefined;
    while (!part && failures.length < 5) {
      await load().then(
        (here) => (part = here),
        (error) => failures.push(error),
      );
    }
    expect(part?.name).to.equal('part.js');
    expect(failures.length).to.be.above(0);
    for (const failure of failures) expect(failure).to.be.instanceOf(MissingCode);
  });

  it('gives everybody the same part, also when it came under another address', async () => {
    const { load } = flaky(1);
    const parts = await Promise.all([1, 2, 3].map(load));
    expect(new Set([...parts, await load()]).size).to.equal(1);
  });

  it('never gives another module for the wanted one, whatever the wanted one stands on is missing', async () => {
    const missing = flaky(1);
    const root = URL.createObjectURL(
      new Blob([`import '${location.origin}${missing.address}'; export const name = 'root';`], {
        type: 'text/javascript',
      }),
    );
    const load = () => importAgain(() => import(root) as Promise<Part>);
    const outcomes = [];
    for (let times = 0; times < 3; times++) {
      outcomes.push(
        await load().then(
          ({ name }) => name,
          (error: unknown) => (error as Error).name,
        ),
      );
    }
    for (const outcome of outcomes) expect(outcome).to.be.oneOf(['MissingCode', 'root']);
  });

  it('knows a part that the bundler of an application could not load', async () => {
    const error = Object.assign(new Error('Loading chunk 7 failed.\n(missing: http://localhost/7.js)'), {
      name: 'ChunkLoadError',
    });
    expect(await failureOf(importAgain(() => Promise.reject(error)))).to.be.instanceOf(MissingCode);
  });

  it('does not take for missing what is there and throws', async () => {
    const thrown = await failureOf(importAgain(() => Promise.reject(new RangeError('The module itself threw.'))));
    expect(thrown).to.be.instanceOf(RangeError);
  });

  it('does not ask forever for a part that is gone', async () => {
    const { asked, load } = flaky('always');
    expect(await failureOf(load())).to.be.instanceOf(MissingCode);
    expect((await asked()).length).to.be.at.most(2);
  });
});
