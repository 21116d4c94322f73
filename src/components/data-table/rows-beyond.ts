import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowLayout } from './row-layout.js';
import { drawnLines } from './seen-lines.js';
import type { LineRange, LineView } from './seen-lines.js';

/** After what is seen, ms. */
const MOMENT = 100;

/** What is in the document now. */
interface Drawn {
  /** Whether neither the first nor the last of these lines shows what it is to show. */
  areOther(lines: LineRange): boolean;
}

/** Rows beyond both ends of what is seen are drawn a moment later than those that are seen, where these are other ones: nobody waits for them. */
export class RowsBeyond implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws what is seen, and what lies beyond it */
  constructor(
    host: ReactiveControllerHost,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  /** The lines to draw now. */
  lines(drawn: Drawn, layout: RowLayout, view: LineView): LineRange {
    const seen = drawnLines(layout, view, 0);
    if (seen.end - seen.first < layout.lines && drawn.areOther(seen)) this.wait();
    return this.timer ? seen : drawnLines(layout, view);
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.forget();
      this.draw();
    }, MOMENT);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }
}
