import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { RowsProbe } from '../../support/probes.js';
import { fc } from '../../support/properties.mjs';
import type { Asked } from '../../support/scripted-source.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';

const numberIn = (question: Asked, name: string) => (question[name] as number | undefined) ?? 0;

/** A server with a list that changes, whose pages are as long as it likes, and which may tell any total. */
class Server {
  list: readonly string[] = Array.from({ length: 95 }, (_, index) => `c${index}`);
  /** How long the next pages are at most; the last of these for all that follow. */
  caps: number[] = [10];
  /** What it adds to the number of rows when it tells it, by offset and by how often it was asked. */
  lie = (_offset: number, _count: number) => 0;
  readonly source: ScriptedSource = new ScriptedSource((question) => {
    const offset = numberIn(question, 'offset');
    const cap = this.caps.length > 1 ? this.caps.shift()! : this.caps[0]!;
    const ids = this.list.slice(offset, offset + Math.min(numberIn(question, 'max'), cap));
    const items = ids.map((id) => aCustomer({ id, displayName: id }));
    return customersPage(items, this.list.length + this.lie(offset, this.source.asked.length));
  });

  get asked(): number {
    return this.source.asked.length;
  }
}

/** Everything happens that was set off; what goes on for ever is cut off. */
async function settle(element: RowsProbe, server: Server): Promise<void> {
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 200; turn += 1) {
    const { asked } = server;
    await turns(2);
    await element.updateComplete;
    quiet = server.asked === asked ? quiet + 1 : 0;
  }
}

async function shown(server: Server): Promise<RowsProbe> {
  const element = await fixture<RowsProbe>(html`<rows-probe .source=${server.source}></rows-probe>`);
  element.show(0, 10);
  await settle(element, server);
  return element;
}

/** What a person or the server does next. */
const step = fc.oneof(
  fc.record({ what: fc.constant('show' as const), first: fc.nat(90), count: fc.integer({ min: 1, max: 25 }) }),
  fc.record({
    what: fc.constant('refresh' as const),
    caps: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ what: fc.constant('add' as const), at: fc.nat(90), isSeen: fc.boolean() }),
);

describe('Pages of a server that changes its mind', () => {
  before(async () => {
    register(RowsProbe);
    await loadTexts(commonTexts, 'en');
  });
  afterEach(() => fixtureCleanup());

  it('of other sizes, and of a list that grows, never show a row twice nor lose one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const server = new Server();
        const element = await shown(server);
        let [first, count] = [0, 10];
        for (const next of steps) {
          const { asked } = server;
          if (next.what === 'show') [first, count] = [next.first, next.count];
          if (next.what === 'show') element.show(first, first + count);
          if (next.what === 'refresh') server.caps = next.caps;
          if (next.what === 'add') server.list = server.list.toSpliced(next.at, 0, `new${server.list.length}`);
          if (next.what === 'refresh' || next.what === 'add') void element.refresh();
          await settle(element, server);
          expect(element.shownRows, JSON.stringify(next)).to.deep.equal(server.list.slice(first, first + count));
          expect(server.asked - asked).to.be.at.most(80);
        }
        fixtureCleanup();
      }),
      { numRuns: 60 },
    );
  });

  for (const [what, lie] of [
    ['another with each page', (offset: number) => offset / 10],
    ['a larger one with each answer', (_: number, count: number) => count],
    ['one of two in turn', (_: number, count: number) => count % 2],
  ] as const)
    it(`are asked for again once when it tells several totals: ${what}`, async () => {
      const server = new Server();
      server.lie = lie;
      const element = await shown(server);
      element.show(28, 52);
      await settle(element, server);
      const pages = 1 + 4;
      expect(server.asked).to.be.at.most(2 * pages);
      expect(element.shownRows).to.deep.equal(server.list.slice(28, 52));
      const { asked } = server;
      await element.refresh();
      await settle(element, server);
      expect(server.asked - asked, 'and once more after a refresh').to.be.at.most(2 * pages);
      expect(element.shownRows).to.deep.equal(server.list.slice(28, 52));
    });

  it('begin where the first page ends now', async () => {
    const server = new Server();
    server.caps = [7];
    const element = await shown(server);
    element.show(3, 20);
    await settle(element, server);
    for (const cap of [8, 5, 10, 3]) {
      server.caps = [cap];
      await element.refresh();
      await settle(element, server);
      expect(element.shownRows, `${cap} in a page`).to.deep.equal(server.list.slice(3, 20));
    }
  });
});
