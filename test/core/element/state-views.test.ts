import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { HubErrorCode, HubErrorDetails } from '../../../src/api/hub-error.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Shown } from '../../../src/core/element/element-state.js';
import { icon } from '../../../src/core/element/icons.js';
import type { IconName } from '../../../src/core/element/icons.js';
import type { StateContext, Views } from '../../../src/core/element/state-views.js';
import {
  announcementOf,
  bodyOf,
  footnotes,
  headerView,
  lastResortView,
  notesBelow,
  wordlessView,
} from '../../../src/core/element/state-views.js';
import { MissingCode } from '../../../src/core/import-again.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import * as text from '../../../src/locales/en/common.js';
import { lastResort } from '../../../src/locales/last-resort.js';
import { PageClock } from '../../support/page-clock.js';

interface Answer {
  readonly rows: number;
}

const plainViews: Views<Answer> = {
  ready: ({ rows }) => html`<b>${rows} rows</b>`,
  skeleton: () => html`<i></i>`,
};

/** A template in a page. */
function drawn(view: unknown): HTMLElement {
  const box = document.createElement('div');
  render(view, box);
  return box;
}

const wordsOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

/** Whether a box shows this picture. */
const shows = (box: Element, name: IconName) =>
  box.innerHTML.includes(drawn(icon(name)).querySelector('svg')!.innerHTML);

/** What somebody sees of a state, and how often Retry was pressed. */
function seen(shown: Partial<Shown<Answer>>, seconds = 0, views = plainViews) {
  const pressed = { times: 0 };
  const context: StateContext = {
    text,
    formats: formatsFor('en', 'UTC'),
    retry: () => (pressed.times += 1),
    secondsUntil: (moment) => (moment === undefined ? 0 : seconds),
  };
  const box = drawn(bodyOf({ state: 'ready', isAsking: false, ...shown } as Shown<Answer>, views, context));
  return { box, said: wordsOf(box), pressed, button: box.querySelector('button') };
}

const failed = (code: HubErrorCode, details?: HubErrorDetails, { message = 'for developers', seconds = 5 } = {}) =>
  seen({ state: 'error', error: new HubError(code, message, details) }, seconds);
const heard = (shown: Partial<Shown<Answer>>) =>
  announcementOf({ state: 'ready', isAsking: false, ...shown } as Shown<Answer>, text);

describe('what a state says', () => {
  it('of an element that waits: for what, or that there is nothing yet', () => {
    expect(seen({ state: 'idle', waitsFor: 'customer-id' }).said).to.equal(
      'Choose what to show: customer-id is not set.',
    );
    expect(seen({ state: 'idle' }).said).to.equal('Nothing to show yet.');
  });

  it('of one whose visitor is signed out: that and nothing else, whatever it waits for', () => {
    expect(seen({ state: 'idle', isLoggedOut: true, waitsFor: 'customer-id' }).said).to.equal(
      'You are signed out. No data is shown.',
    );
  });

  it('of a failure: what happened, when to try again, and under which name support finds it', () => {
    const { said, button, pressed } = failed('server', { retryAt: 1, trackingId: 'T-1' });
    expect(said).to.equal('The server reported an error. Try again in 5 sec. Retry Tracking ID: T-1');
    button!.click();
    expect(pressed.times).to.equal(1);
  });

  it('of a failure without a moment: no moment, and no empty line in its place', () => {
    const { box, said } = failed('server');
    expect(said).to.equal('The server reported an error. Retry');
    expect(box.querySelector('.notice-hint')).to.equal(null);
  });

  it('of a failure whose moment is a second away: that second', () => {
    expect(failed('server', { retryAt: 1 }, { seconds: 1 }).said).to.contain('Try again in 1 sec.');
  });

  it('of something that is locked: a lock, and of any other failure a sign of danger', () => {
    expect([shows(failed('forbidden').box, 'lock'), shows(failed('forbidden').box, 'alert')]).to.deep.equal([
      true,
      false,
    ]);
    expect([shows(failed('server').box, 'lock'), shows(failed('server').box, 'alert')]).to.deep.equal([false, true]);
  });

  it('of a wait for the first answer: its shape, hidden from those who hear, and words for paper', () => {
    const { box, said } = seen({ state: 'loading' });
    expect(box.querySelector('slot[name=loading] > [part=skeleton][aria-hidden=true] > i')).not.to.equal(null);
    expect(said).to.equal(text.state.unprinted);
  });

  it('of a wait for another answer: what stays in place, where the element has that', () => {
    const { box, said } = seen({ state: 'loading' }, 0, { ...plainViews, waiting: () => html`<b>the old rows</b>` });
    expect(said).to.equal('the old rows');
    expect(box.querySelector('[part=skeleton]')).to.equal(null);
  });

  for (const code of ['forbidden', 'config', 'notFound', 'notOffered'] as const) {
    it(`of a failure that another attempt does not change (${code}): no Retry`, () => {
      expect(failed(code).button).to.equal(null);
    });
  }

  it('of a missing permission: who can change that', () => {
    expect(failed('forbidden').said).to.equal(
      'No permission Your role does not give access to this. A partner full administrator can change that.',
    );
  });

  it('of a mistake in the page: its own words, or the general ones with a hint', () => {
    expect(failed('config').said).to.equal(`for developers ${text.error.diagnoseHint}`);
    expect(failed('config', {}, { message: '' }).said).to.equal(
      `${text.error.config} ${text.error.configHint} ${text.error.diagnoseHint}`,
    );
  });

  it('of a token source that fails: what came from it', () => {
    const hint = 'The token URL /token answered 500.';
    expect(failed('server', { hint }).said).to.equal(`The server reported an error. ${hint} Retry`);
  });

  it('of a part that is gone: to load the page again', () => {
    const { said } = failed('network', { cause: new MissingCode(new Error('404')) });
    expect(said).to.contain('A part of this page is not there any more. Reload the page.');
  });

  it('of an API that explains its own absence, and of no other failure: its words', () => {
    expect(failed('unavailable', { apiMessage: 'Back at noon.' }).said).to.contain('Back at noon.');
    expect(failed('unavailable').said).to.contain(text.error.unavailable);
    expect(failed('server', { apiMessage: 'Stack trace' }).said).not.to.contain('Stack trace');
  });

  it('of old data: that they are old and why, beside them, with Retry', () => {
    const { box, said, button } = seen({
      state: 'stale',
      answer: { rows: 3 },
      error: new HubError('network', 'for developers'),
    });
    expect(said).to.equal(`${text.state.stale} ${text.error.network} Retry 3 rows`);
    expect(button).not.to.equal(null);
    expect(box.querySelector('.banner > span')!.textContent, 'no gap where nothing more is known').to.equal(
      `${text.state.stale} ${text.error.network}`,
    );
  });

  it('of old data, the number under which the API knows why they could not be refreshed', () => {
    const error = new HubError('server', 'for developers', { trackingId: 'T-5' });
    const { said } = seen({ state: 'stale', answer: { rows: 3 }, error });
    expect(said).to.equal(`${text.state.stale} ${text.error.server} ${text.error.trackingId('T-5')} Retry 3 rows`);
  });

  it('of an answer: nothing beside it', () => {
    expect(seen({ answer: { rows: 3 } }).said).to.equal('3 rows');
  });

  it('of nothing: why, what helps, and a button that clears the filters', () => {
    let cleared = 0;
    const { said, button } = seen({
      state: 'empty',
      emptiness: { kind: 'noMatch', clear: () => (cleared += 1) as unknown as void },
    });
    expect(said).to.contain(text.empty.noMatch.title).and.to.contain(text.empty.noMatch.clear);
    button!.click();
    expect(cleared).to.equal(1);
    expect(seen({ state: 'empty', emptiness: { kind: 'noData' } }).button).to.equal(null);
    const own = seen({ state: 'empty', emptiness: { kind: 'noData', title: 'No trials', hint: 'Start one.' } });
    expect(own.said).to.equal('No trials Start one.');
  });

  it('of nothing that matches: a magnifying glass, and of nothing at all an empty tray with a hint', () => {
    const [noMatch, noData] = (['noMatch', 'noData'] as const).map((kind) =>
      seen({ state: 'empty', emptiness: { kind } }),
    );
    expect([shows(noMatch!.box, 'search'), shows(noMatch!.box, 'inbox')]).to.deep.equal([true, false]);
    expect([shows(noData!.box, 'search'), shows(noData!.box, 'inbox')]).to.deep.equal([false, true]);
    expect(noMatch!.said).to.equal(`${text.empty.noMatch.title} ${text.empty.noMatch.hint}`);
  });

  it('of nothing, where the element has a button of its own: that one', () => {
    const action = html`<button>Start a trial</button>`;
    const { box } = seen({ state: 'empty', emptiness: { kind: 'noData', action, clear: () => undefined } });
    expect(Array.from(box.querySelectorAll('button'), wordsOf)).to.deep.equal(['Start a trial']);
  });
});

describe('an element before its language is here', () => {
  const lines = (notes?: 'age' | 'week') =>
    drawn(wordlessView(html`<i></i>`, notes)).querySelectorAll('.footnotes > .note-bone').length;

  it('has the shape of its heading and of what is to come, which nobody hears', () => {
    const box = drawn(wordlessView(html`<i></i>`));
    const skeleton = box.querySelector('[part=skeleton][aria-hidden=true]')!;
    expect(skeleton.querySelector('.section-header > .heading-bone')).not.to.equal(null);
    expect(skeleton.querySelector('i')).not.to.equal(null);
  });

  it('keeps the place of as many lines as will stand below', () => {
    expect([lines(), lines('age'), lines('week')]).to.deep.equal([0, 1, 2]);
    expect(drawn(wordlessView(html`<i></i>`)).querySelector('.footnotes')).to.equal(null);
  });

  it('says in the words of last resort that none could be had, and tries again', () => {
    let tried = 0;
    const box = drawn(lastResortView(() => (tried += 1)));
    expect(wordsOf(box)).to.equal(`${lastResort.title} ${lastResort.retry}`);
    box.querySelector('button')!.click();
    expect(tried).to.equal(1);
  });
});

describe('the heading', () => {
  it('is one of its level, and makes room for the actions beside it', () => {
    const box = drawn(headerView('Trials', 3, html`<button>Export</button>`));
    const heading = box.querySelector('[role=heading]')!;
    expect(wordsOf(heading)).to.equal('Trials');
    expect(heading.getAttribute('aria-level')).to.equal('3');
    expect(box.querySelector('[part=header] > button')).not.to.equal(null);
  });

  it('is none without words', () => {
    expect(drawn(headerView('', 2)).querySelector('[role=heading]')).to.equal(null);
  });
});

describe('what is said aloud of a state', () => {
  it('is what happened, without what ticks', () => {
    const error = new HubError('network', 'for developers', { retryAt: Date.now() + 5000 });
    expect(heard({ state: 'loading' })).to.equal(text.state.loading);
    expect(heard({ state: 'error', error })).to.equal(text.error.network);
    expect(heard({ state: 'stale', error })).to.equal(`${text.state.stale} ${text.error.network}`);
    expect(heard({ state: 'empty', emptiness: { kind: 'noData', title: 'No trials' } })).to.equal('No trials');
    expect(heard({ state: 'ready', says: 'Narrowed to 3' })).to.equal('Narrowed to 3');
    expect(heard({ state: 'ready' })).to.equal('');
  });
});

describe('the lines below the figures', () => {
  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2026-11-22T10:00:00Z')));
  afterEach(() => clock.restore());

  const context = { text, formats: formatsFor('en', 'UTC') } as StateContext;
  const linesOf = (view: unknown) => Array.from(drawn(view).querySelectorAll('.footnotes > span'), wordsOf);
  const below = (...rest: [answer: unknown, how?: Parameters<typeof footnotes>[2]]) =>
    linesOf(footnotes(context, ...rest));

  it('are none when there is nothing to say', () => {
    expect(below({})).to.deep.equal([]);
    expect(below({ invalidRows: [] })).to.deep.equal([]);
    expect(drawn(footnotes(context, {})).childElementCount).to.equal(0);
  });

  it('are of the answer that shows, and keep their place while the first one is awaited', () => {
    const noted = { ...plainViews, notes: 'week', week: () => ({ start: '2026-11-15', isNewest: true }) } as const;
    const of = (shown: Partial<Shown<Answer>>, views: Views<Answer> = noted) =>
      linesOf(notesBelow({ isAsking: false, ...shown } as Shown<Answer>, views, context));
    const [week] = of({ state: 'ready', answer: { rows: 3 } });
    expect(week).to.match(/^Week of Nov 15/);
    const awaited = of({ state: 'loading' });
    expect(awaited[0], 'the last week that is over').to.equal(week);
    expect(awaited[1]).to.match(/^Data as of /);
    expect(of({ state: 'loading' }, { ...plainViews, notes: 'age' })).to.deep.equal(awaited.slice(1));
    expect(of({ state: 'loading' }, plainViews)).to.deep.equal([]);
    expect(of({ state: 'error' })).to.deep.equal([]);
  });

  it('are heard only when they are true', () => {
    const waiting = drawn(
      notesBelow({ state: 'loading', isAsking: true } as Shown<Answer>, { ...plainViews, notes: 'age' }, context),
    );
    expect(waiting.querySelector('.footnotes')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('name the week, the age of the data, and how many rows could not be read', () => {
    const answer = { dataAsOf: '2026-11-22T09:00:00Z', invalidRows: [{}, {}] };
    const [week, age, rows] = below(answer, { week: { start: '2026-11-15', isNewest: true } });
    expect(week).to.match(/^Week of Nov 15/);
    expect(age).to.match(/^Data as of Nov 22, 2026/);
    expect(rows).to.equal('2 rows could not be read and are not shown.');
  });

  it('warn of the newest week when a later one is over, and not of a week that somebody chose', () => {
    expect(below({}, { week: { start: '2026-10-04', isNewest: true } }).at(-1)).to.equal(text.state.outdated);
    expect(below({}, { week: { start: '2026-10-04', isNewest: false } })).to.have.length(1);
  });

  it('say of a list that has to come as a whole that it did not', () => {
    const part = { items: [{}, {}], total: 1_234, invalidRows: [{}] };
    expect(below(part, { isWhole: true }).at(-1)).to.equal('The source sent 3 of 1,234.');
    expect(below(part), 'a page of many').to.have.length(1);
    expect(below({ items: [{}, {}], total: 3, invalidRows: [{}] }, { isWhole: true }), 'all came').to.have.length(1);
  });
});
