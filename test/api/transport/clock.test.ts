import { expect } from '@open-wc/testing';
import { systemClock } from '../../../src/api/transport/clock.js';
import { PageClock } from '../../support/page-clock.js';

describe('the machine’s clock', () => {
  let page: PageClock;
  beforeEach(() => (page = new PageClock('2026-11-22T10:00:00Z')));
  afterEach(() => page.restore());

  /** What has become of a wait by now. */
  function waiting(signal: AbortSignal): { outcome: unknown } {
    const wait: { outcome: unknown } = { outcome: 'waits' };
    systemClock.wait(2000, signal).then(
      () => (wait.outcome = 'over'),
      (reason: unknown) => (wait.outcome = reason),
    );
    return wait;
  }

  it('says what time it is', () => expect(systemClock.now()).to.equal(Date.parse('2026-11-22T10:00:00Z')));

  it('waits as long as it is told to', async () => {
    const wait = waiting(new AbortController().signal);
    await page.advance(1999);
    expect(wait.outcome).to.equal('waits');
    await page.advance(1);
    expect(wait.outcome).to.equal('over');
  });

  it('waits no more once nobody waits for it, and leaves no timer behind', async () => {
    const stop = new AbortController();
    const reason = new Error('given up');
    const wait = waiting(stop.signal);
    stop.abort(reason);
    await page.advance(0);
    expect([wait.outcome, page.waiting]).to.deep.equal([reason, 0]);
  });

  it('does not begin to wait for what was given up before', async () => {
    const reason = new Error('given up');
    const wait = waiting(AbortSignal.abort(reason));
    await page.advance(0);
    expect([wait.outcome, page.waiting]).to.deep.equal([reason, 0]);
  });

  it('hears no signal any more when its wait is over', async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const [add, remove] = [signal.addEventListener, signal.removeEventListener];
    signal.addEventListener = (...[type, listener]: unknown[]) => {
      listeners.add(listener);
      add.call(signal, type as string, listener as EventListener);
    };
    signal.removeEventListener = (...[type, listener]: unknown[]) => {
      listeners.delete(listener);
      remove.call(signal, type as string, listener as EventListener);
    };
    waiting(signal);
    expect(listeners.size).to.equal(1);
    await page.advance(2000);
    expect(listeners.size).to.equal(0);
  });
});
