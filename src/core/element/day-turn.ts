import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { endOfToday } from '../../domain/today.js';
import { msUntilNextWeek } from '../../domain/weeks.js';

/** The timers of a machine that sleeps stand still: an element looks at the clock at least this often; ms. */
const LONGEST_WAIT = 10 * 60_000;

/**
 * Redraws an element when what it counts from turns while the page stays open: at the next midnight of its time zone and at the start of
 * the next week, or as soon as the page is seen again after them.
 */
export class DayTurn implements ReactiveController {
  /** The moment at which what is drawn is outdated: another value after each turn. Milliseconds since 1970. */
  until = 0;
  private zone?: string;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly timeZone: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    if (this.zone !== undefined) this.look();
  }

  hostUpdate(): void {
    const now = Date.now();
    const timeZone = this.timeZone();
    if (now < this.until && timeZone === this.zone) return;
    this.zone = timeZone;
    this.until = Math.min(endOfToday({ timeZone, now }), now + msUntilNextWeek(now));
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.timer);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.look, Math.min(LONGEST_WAIT, Math.max(0, this.until - Date.now())));
  }

  private readonly look = (): void => {
    if (Date.now() >= this.until) this.host.requestUpdate();
    else this.wait();
  };
}
