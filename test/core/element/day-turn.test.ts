import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DayTurn } from '../../../src/core/element/day-turn.js';
import { today } from '../../../src/domain/today.js';
import { PageClock } from '../../support/page-clock.js';

/** Says the day that it is in its time zone. */
class DayProbe extends LitElement {
  timeZone = 'Europe/Amsterdam';
  draws = 0;
  readonly turn = new DayTurn(this, () => this.timeZone);

  protected override render() {
    this.draws += 1;
    return today({ timeZone: this.timeZone, now: Date.now() });
  }
}
customElements.define('day-probe', DayProbe);

const minutes = 60_000;
const hours = 60 * minutes;

describe('DayTurn', () => {
  let clock: PageClock | undefined;

  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('day-probe').forEach((probe) => probe.remove());
    clock?.restore();
    clock = undefined;
    forgetLeftovers();
  });

  async function probeAt(moment: string, timeZone = 'Europe/Amsterdam') {
    clock = new PageClock(moment);
    const probe = Object.assign(new DayProbe(), { timeZone });
    document.body.append(probe);
    await probe.updateComplete;
    const says = async () => {
      await probe.updateComplete;
      return probe.shadowRoot!.textContent;
    };
    return { clock, probe, says };
  }

  for (const [timeZone, midnight, before, after] of [
    ['Europe/Amsterdam', '2026-11-24T23:00:00Z', '2026-11-24', '2026-11-25'],
    ['Pacific/Kiritimati', '2026-11-24T10:00:00Z', '2026-11-24', '2026-11-25'],
    ['America/Los_Angeles', '2026-11-25T08:00:00Z', '2026-11-24', '2026-11-25'],
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-01', '2026-11-02'],
  ] as const) {
    it(`redraws an element at midnight in ${timeZone}, not a millisecond earlier`, async () => {
      const start = new Date(Date.parse(midnight) - 3 * hours).toISOString();
      const { clock, probe, says } = await probeAt(start, timeZone);
      await clock.advance(3 * hours - 1);
      expect(await says()).to.equal(before);
      expect(probe.draws).to.equal(1);
      await clock.advance(1);
      expect(await says()).to.equal(after);
      expect(probe.draws).to.equal(2);
    });
  }

  it('redraws it when a week starts, Sunday 00:00 UTC', async () => {
    const { clock, probe } = await probeAt('2026-11-28T23:59:59Z', 'America/Los_Angeles');
    const drawnFor = probe.turn.until;
    await clock.advance(999);
    expect(probe.draws).to.equal(1);
    await clock.advance(1);
    await probe.updateComplete;
    expect(probe.draws).to.equal(2);
    expect(probe.turn.until).to.be.above(drawnFor);
  });

  it('redraws it day after day', async () => {
    const { clock, probe, says } = await probeAt('2026-11-23T12:00:00Z');
    for (let day = 0; day < 3; day += 1) {
      await clock.advance(24 * hours);
      await probe.updateComplete;
    }
    expect(await says()).to.equal('2026-11-26');
    expect(probe.draws).to.equal(4);
  });

  it('redraws it when the page is seen again after midnight, and not before', async () => {
    const { clock, probe, says } = await probeAt('2026-11-24T22:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await says();
    expect(probe.draws).to.equal(1);
    clock.sleep(8 * hours);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await says()).to.equal('2026-11-25');
  });

  it('redraws it soon after a machine wakes that told nobody', async () => {
    const { clock, says } = await probeAt('2026-11-24T20:00:00Z');
    clock.sleep(9 * hours);
    expect(await says()).to.equal('2026-11-24');
    await clock.advance(10 * minutes);
    expect(await says()).to.equal('2026-11-25');
  });

  it('follows its element into another time zone', async () => {
    const { clock, probe, says } = await probeAt('2026-11-24T09:00:00Z');
    probe.timeZone = 'Pacific/Kiritimati';
    probe.requestUpdate();
    expect(await says()).to.equal('2026-11-24');
    await clock.advance(1 * hours);
    expect(await says()).to.equal('2026-11-25');
  });

  it('leaves no timer and no listener behind, also when a drawing was pending at removal', async () => {
    watchLeftovers();
    const probe = new DayProbe();
    document.body.append(probe);
    await probe.updateComplete;
    expect(leftovers().join()).to.contain('setTimeout').and.to.contain('visibilitychange');
    probe.requestUpdate();
    probe.remove();
    await probe.updateComplete;
    expect(leftovers()).to.deep.equal([]);
    document.body.append(probe);
    await probe.updateComplete;
    probe.remove();
    expect(leftovers()).to.deep.equal([]);
  });

  it('counts on when its element comes back', async () => {
    const { clock, probe, says } = await probeAt('2026-11-24T22:00:00Z');
    probe.remove();
    expect(clock.waiting).to.equal(0);
    await clock.advance(2 * hours);
    document.body.append(probe);
    expect(await says()).to.equal('2026-11-25');
    expect(clock.waiting).to.equal(1);
  });
});
