import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { HubErrorCode, HubErrorDetails } from '../../../src/api/hub-error.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { Shown } from '../../../src/core/element/element-state.js';
import type { StateContext } from '../../../src/core/element/state-views.js';
import { announcementOf, bodyOf, footnotes } from '../../../src/core/element/state-views.js';
import { MissingCode } from '../../../src/core/import-again.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import * as text from '../../../src/locales/en/common.js';
import { PageClock } from '../../support/page-clock.js';

interface Answer {
  readonly rows: number;
}

const views = {
  ready: ({ rows }: Answer) => html`<b>${rows} rows</b>`,
  skeleton: () => html`<i></i>`,
};

/** What somebody sees of a state, and how often Retry was pressed. */
function seen(shown: Partial<Shown<Answer>>, seconds = 0) {
  const box = document.createElement('div');
  const pressed = { times: 0 };
  const context: StateContext = {
    text,
    formats: formatsFor('en', 'UTC'),
    retry: () => (pressed.times += 1),
    secondsUntil: (moment) => (moment === undefined ? 0 : seconds),
  };
  render(bodyOf({ state: 'ready', isAsking: false, ...shown } as Shown<Answer>, views, context), box);
  const said = box.textContent.replace(/\s+/g, ' ').trim();
  return { box, said, pressed, button: box.querySelector('button') };
}

const failed = (code: HubErrorCode, details?: HubErrorDetails, message = 'for developers') =>
  seen({ state: 'error', error: new HubError(code, message, details) }, 5);
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

  it('of a failure without a moment: no moment', () => {
    expect(failed('server').said).to.equal('The server reported an error. Retry');
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
    expect(failed('config', {}, '').said).to.equal(
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
    const { said, button } = seen({
      state: 'stale',
      answer: { rows: 3 },
      error: new HubError('network', 'for developers'),
    });
    expect(said).to.equal(`${text.state.stale} ${text.error.network} Retry 3 rows`);
    expect(button).not.to.equal(null);
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

  const below = (...rest: [answer: unknown, week?: Parameters<typeof footnotes>[2]]) => {
    const box = document.createElement('div');
    const context = { text, formats: formatsFor('en', 'UTC') } as StateContext;
    render(footnotes(context, ...rest), box);
    return Array.from(box.querySelectorAll('span'), ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  };

  it('are none when there is nothing to say', () => {
    expect(below({})).to.deep.equal([]);
    expect(below({ invalidRows: [] })).to.deep.equal([]);
  });

  it('name the week, the age of the data, and how many rows could not be read', () => {
    const answer = { dataAsOf: '2026-11-22T09:00:00Z', invalidRows: [{}, {}] };
    const [week, age, rows] = below(answer, { start: '2026-11-15', isNewest: true });
    expect(week).to.match(/^Week of Nov 15/);
    expect(age).to.match(/^Data as of Nov 22, 2026/);
    expect(rows).to.equal('2 rows could not be read and are not shown.');
  });

  it('warn of the newest week when a later one is over, and not of a week that somebody chose', () => {
    expect(below({}, { start: '2026-10-04', isNewest: true }).at(-1)).to.equal(text.state.outdated);
    expect(below({}, { start: '2026-10-04', isNewest: false })).to.have.length(1);
  });
});
