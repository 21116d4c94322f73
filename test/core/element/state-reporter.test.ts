import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Shown } from '../../../src/core/element/element-state.js';
import { StateReporter } from '../../../src/core/element/state-reporter.js';
import * as text from '../../../src/locales/en/common.js';

/** Who is told, what, and what may be said aloud. */
function reporting(maySay: (words: string) => boolean = () => true) {
  const renderRoot = document.createElement('div');
  const host = Object.assign(document.createElement('div'), { renderRoot });
  const states = new Set<string>();
  const events: string[] = [];
  for (const name of ['hub-state-change', 'hub-ready', 'hub-error'])
    host.addEventListener(name, (event) => {
      const { state, code } = (event as CustomEvent<{ state?: string; code?: string }>).detail;
      events.push([name, state ?? code].filter(Boolean).join(' '));
    });
  const reporter = new StateReporter(host, { states } as unknown as ElementInternals, maySay);
  const report = (shown: Partial<Shown<unknown>>, { hasWords = true } = {}) =>
    reporter.report({ state: 'ready', isAsking: false, ...shown } as Shown<unknown>, hasWords ? text : undefined);
  return { reporter, report, renderRoot, states, events };
}

const failed = new HubError('server', 'for developers');

describe('what an element tells of its state', () => {
  it('is an event for each change, and one for the first data', () => {
    const { report, events, reporter } = reporting();
    expect(reporter.state).to.equal('idle');
    for (const state of ['loading', 'ready', 'ready', 'loading', 'ready'] as const) report({ state });
    const changes = ['loading', 'ready', 'loading', 'ready'].map((state) => `hub-state-change ${state}`);
    expect(events).to.deep.equal([...changes.slice(0, 2), 'hub-ready', ...changes.slice(2)]);
    expect(reporter.state).to.equal('ready');
  });

  it('is one event for each failure, however often it is drawn', () => {
    const { report, events } = reporting();
    report({ state: 'error', error: failed });
    report({ state: 'error', error: failed });
    report({ state: 'error', error: new HubError('network', 'for developers') });
    expect(events).to.deep.equal(['hub-state-change error', 'hub-error server', 'hub-error network']);
    report({ state: 'ready' });
    expect(events.slice(3), 'and none for its end').to.deep.equal(['hub-state-change ready', 'hub-ready']);
  });

  it('is the one state that CSS finds, and that there are no words yet', () => {
    const { report, states } = reporting();
    report({ state: 'loading' }, { hasWords: false });
    expect([...states].sort()).to.deep.equal(['loading', 'wordless']);
    report({ state: 'loading' });
    expect([...states]).to.deep.equal(['loading']);
    report({ state: 'ready' }, { hasWords: false });
    expect([...states]).to.deep.equal(['ready']);
  });

  it('is that it is busy while it asks, the first time and again', () => {
    const { report, renderRoot } = reporting();
    const busy = (shown: Partial<Shown<unknown>>) => (report(shown), renderRoot.ariaBusy);
    expect(busy({ state: 'loading' })).to.equal('true');
    expect(busy({ state: 'ready', isAsking: true })).to.equal('true');
    expect(busy({ state: 'ready' })).to.equal('false');
  });
});

describe('what an element says aloud', () => {
  it('is what is new, in a live region that was there before', () => {
    const { report, reporter } = reporting();
    expect([reporter.region.role, reporter.region.textContent]).to.deep.equal(['status', '']);
    report({ state: 'loading' });
    expect(reporter.region.textContent).to.equal(text.state.loading);
    report({ state: 'error', error: failed });
    expect(reporter.region.textContent).to.equal(text.error.server);
    report({ state: 'ready', says: 'Narrowed to 3' });
    expect(reporter.region.textContent).to.equal('Narrowed to 3');
    report({ state: 'ready', says: 'Narrowed to 2' });
    expect(reporter.region.textContent).to.equal('Narrowed to 2');
  });

  it('stands until something is new', () => {
    const { report, reporter } = reporting();
    report({ state: 'loading' });
    reporter.say('The tag was added.');
    report({ state: 'loading' });
    expect(reporter.region.textContent).to.equal('The tag was added.');
  });

  it('is nothing without words, where somebody else speaks, and where it may not', () => {
    const said = (shown: Partial<Shown<unknown>> = {}, { maySay = true, hasWords = true } = {}) => {
      const { report, reporter } = reporting(() => maySay);
      report({ state: 'loading', ...shown }, { hasWords });
      return reporter.region.textContent;
    };
    expect(said()).to.equal(text.state.loading);
    expect(said({}, { hasWords: false })).to.equal('');
    expect(said({ isQuiet: true })).to.equal('');
    expect(said({}, { maySay: false })).to.equal('');
  });

  it('is said again when it is said twice, and nothing is written anew for silence', () => {
    const { reporter } = reporting();
    reporter.say('Done.');
    const [first] = reporter.region.childNodes;
    reporter.say('Done.');
    expect(reporter.region.textContent).to.equal('Done.');
    expect(reporter.region.firstChild).not.to.equal(first);
    reporter.say('');
    reporter.say('');
    expect(reporter.region.childNodes.length).to.equal(0);
  });
});
