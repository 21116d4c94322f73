import { expect, fixture, html } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import type { Asked } from '../../support/scripted-source.js';
import { HubError } from '../../../src/api/hub-error.js';
import { createHub } from '../../../src/core/hub/hub.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { register } from '../../../src/core/element/register.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { CustomerProbe, RowsProbe } from '../../support/probes.js';
import type { OpenQuestion } from '../../support/scripted-source.js';
import { ScriptedSource } from '../../support/scripted-source.js';

const TOTAL = 95;
const PAGE = 10;

interface RowsQuestion extends Asked {
  readonly q?: string;
  readonly sort?: string;
  readonly offset?: number;
}
const offsetOf = (question: Asked) => (question as RowsQuestion).offset ?? 0;
/** What a row of a question is called, so that one of another question gives itself away. */
const rowName = (about: string, index: number) => `${about}#${index}`;
const aboutOf = ({ q = '', sort = '' }: { q?: string; sort?: string }) => `${q}/${sort}`;

function page(question: RowsQuestion) {
  const offset = offsetOf(question);
  const count = Math.min(PAGE, TOTAL - offset);
  const items = Array.from({ length: count }, (_, place) =>
    aCustomer({ id: `c${offset + place}`, displayName: rowName(aboutOf(question), offset + place) }),
  );
  return customersPage(items, TOTAL);
}

/** Takes one of the open questions, any of them; those that were given up can no longer be answered. */
function pick(source: ScriptedSource, choice: number): OpenQuestion | undefined {
  const place = source.open.length > 0 ? choice % source.open.length : -1;
  return place < 0 ? undefined : source.open.splice(place, 1)[0];
}

const inFlight = (source: ScriptedSource) => source.open.filter(({ signal }) => !signal?.aborted);
/** Lets everything happen that an answer or a change of a property sets off, without waiting for time. */
const settle = async (element: { updateComplete: Promise<boolean> }) => {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), resolve(undefined));
      port2.postMessage(undefined);
    });
    await element.updateComplete;
  }
};

describe('Any order of questions and answers', () => {
  before(async () => {
    [CustomerProbe, RowsProbe].forEach((element) => register(element));
    await loadTexts(commonTexts, 'en');
  });

  it('ends on the answer to the last question, and shows no other one’s meanwhile', async () => {
    const step = fc.oneof(
      fc.record({ ask: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ answer: fc.nat(9) }),
      fc.record({ fail: fc.nat(9) }),
      fc.record({ refresh: fc.constant(true) }),
    );
    const run = async (steps: readonly object[]) => {
      const source = new ScriptedSource();
      const hub = createHub({ source });
      const element = await fixture<CustomerProbe>(html`<customer-probe .hub=${hub}></customer-probe>`);
      let asked: string | undefined;
      const answer = (open: OpenQuestion | undefined) =>
        open?.answer(aCustomer({ displayName: `Name of ${String(open.question['id'])}` }));
      const check = () => expect(element.shownName ?? `Name of ${asked}`).to.equal(`Name of ${asked}`);
      for (const step of steps as { ask?: string; answer?: number; fail?: number; refresh?: true }[]) {
        if (step.ask) element.customerId = asked = step.ask;
        if (step.answer !== undefined) answer(pick(source, step.answer));
        if (step.fail !== undefined) pick(source, step.fail)?.fail(new HubError('network', 'lost'));
        if (step.refresh) void element.refresh();
        await settle(element);
        check();
      }
      element.customerId = asked = 'last';
      await settle(element);
      while (source.open.length > 0) {
        answer(source.open.pop());
        await settle(element);
        check();
      }
      expect([element.state, element.shownName]).to.deep.equal(['ready', 'Name of last']);
      element.remove();
      hub.close();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), run), { numRuns: 600 });
  });

  it('shows rows of the present question alone and asks for what is seen alone, whatever is scrolled, sorted, answered or lost', async () => {
    const step = fc.oneof(
      fc.record({ q: fc.constantFrom('x', 'y') }),
      fc.record({ sort: fc.constantFrom('displayName', '-displayName') }),
      fc.record({ show: fc.nat(TOTAL - 1) }),
      fc.record({ show: fc.nat(TOTAL - 1) }),
      fc.record({ answer: fc.nat(9) }),
      fc.record({ answer: fc.nat(9) }),
      fc.record({ fail: fc.nat(9) }),
    );
    const run = async (steps: readonly object[]) => {
      const source = new ScriptedSource();
      const hub = createHub({ source });
      const element = await fixture<RowsProbe>(html`<rows-probe .hub=${hub}></rows-probe>`);
      let seen = { first: 0, end: 10 };
      const show = (first: number) => {
        seen = { first, end: Math.min(TOTAL, first + 12) };
        element.show(seen.first, seen.end);
      };
      const answer = (open: OpenQuestion | undefined) => open?.answer(page(open.question as RowsQuestion));
      const check = () => {
        const about = aboutOf(element);
        for (const [place, text] of element.shownRows.entries())
          expect(['…', '×', rowName(about, seen.first + place)]).to.include(text);
        const pages = inFlight(source).map(({ question }) => offsetOf(question) / PAGE);
        const first = Math.floor(seen.first / PAGE);
        const last = Math.floor((seen.end - 1) / PAGE);
        const unseen = pages.filter((number) => number !== 0 && (number < first || number > last));
        expect(unseen, 'pages asked for that are not seen').to.deep.equal([]);
        expect(new Set(pages).size, 'each page once').to.equal(pages.length);
        for (const { question } of inFlight(source)) expect(aboutOf(question as RowsQuestion)).to.equal(about);
      };
      type Step = { q?: string; sort?: string; show?: number; answer?: number; fail?: number };
      for (const step of steps as Step[]) {
        if (step.q) element.q = step.q;
        if (step.sort) element.sort = step.sort;
        if (step.q || step.sort) show(0);
        if (step.show !== undefined) show(step.show);
        if (step.answer !== undefined) answer(pick(source, step.answer));
        if (step.fail !== undefined) pick(source, step.fail)?.fail(new HubError('network', 'lost'));
        await settle(element);
        check();
      }
      show(40);
      for (let round = 0; round < 3; round += 1) {
        await settle(element);
        while (source.open.length > 0) {
          answer(source.open.pop());
          await settle(element);
          check();
        }
        if (element.state !== 'ready') void element.refresh();
      }
      const expected = Array.from({ length: 10 }, (_, place) => rowName(aboutOf(element), 40 + place));
      expect(element.state).to.equal('ready');
      expect(element.shownRows.slice(0, 10)).to.deep.equal(expected);
      element.remove();
      hub.close();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), run), { numRuns: 400 });
  });
});
