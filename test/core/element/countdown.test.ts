import { expect } from '@open-wc/testing';
import { Countdown } from '../../../src/core/element/countdown.js';
import { PageClock } from '../../support/page-clock.js';

describe('a countdown', () => {
  let clock: PageClock;
  beforeEach(() => (clock = new PageClock('2026-11-22T10:00:00Z')));
  afterEach(() => clock.restore());

  /** An element that shows how long it is until a moment, and how often it was drawn. */
  function counting(until: () => number | undefined) {
    const shown: number[] = [];
    const host = { isConnected: true, addController() {}, requestUpdate: () => update() };
    const countdown = new Countdown(host as never);
    function update(): void {
      countdown.hostUpdate();
      shown.push(countdown.secondsUntil(until()));
      countdown.hostUpdated();
    }
    update();
    return { shown, host, countdown, update };
  }

  it('draws each second until the moment, and not once more', async () => {
    const until = Date.now() + 2500;
    const { shown } = counting(() => until);
    await clock.advance(10_000);
    expect(shown).to.deep.equal([3, 2, 1, 0]);
    expect(clock.waiting).to.equal(0);
  });

  it('stands still while nothing waits', () => {
    expect(counting(() => undefined).shown).to.deep.equal([0]);
    expect(counting(() => Date.now() - 5000).shown, 'what is past').to.deep.equal([0]);
    expect(clock.waiting).to.equal(0);
  });

  it('counts once however often the element is drawn', () => {
    const until = Date.now() + 5000;
    const { update } = counting(() => until);
    update();
    update();
    expect(clock.waiting).to.equal(1);
  });

  it('ends when nothing waits any more, and when the element leaves the page', () => {
    let until: number | undefined = Date.now() + 5000;
    const { countdown, update, host } = counting(() => until);
    until = undefined;
    update();
    expect(clock.waiting, 'nothing waits').to.equal(0);
    until = Date.now() + 5000;
    update();
    countdown.hostDisconnected();
    expect(clock.waiting, 'it left').to.equal(0);
    host.isConnected = false;
    update();
    expect(clock.waiting, 'it is drawn in no page').to.equal(0);
  });
});
