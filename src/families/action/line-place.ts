import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestors } from '../../components/overlay/focus.js';

/** An element that is nothing but one action. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** As wide as the line is where there is room; px. */
const WIDTH = 360;
/** Between the line and the edge of what it is seen in; px. */
const GAP = 8;

/**
 * Lays the line below the button of a lone action over the page: from the button to the side that has room, as wide as the room is. The line
 * takes no part in the layout, so the button stays where it was pressed.
 */
export class LinePlace implements ReactiveController {
  /** @param selector Finds the line, once it says something. */
  constructor(
    private readonly host: Host,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.window?.addEventListener('resize', this.place);
  }

  hostDisconnected(): void {
    this.window?.removeEventListener('resize', this.place);
  }

  hostUpdated(): void {
    this.place();
  }

  private get window(): Window | null {
    return this.host.ownerDocument.defaultView;
  }

  private readonly place = (): void => {
    const line = this.host.renderRoot.querySelector<HTMLElement>(this.selector);
    if (!line) return;
    const { left, right } = this.host.getBoundingClientRect();
    const seen = this.seen();
    const rooms = { right: seen.right - left - GAP, left: right - seen.left - GAP };
    const first = getComputedStyle(this.host).direction === 'rtl' ? 'left' : 'right';
    const widest = rooms.left > rooms.right ? 'left' : 'right';
    const side = rooms[first] >= WIDTH ? first : widest;
    line.classList.toggle('to-left', side === 'left');
    line.classList.toggle('to-right', side === 'right');
    line.style.setProperty('--_line-room', `${Math.max(0, Math.floor(rooms[side]))}px`);
  };

  /** From where to where something can be seen: the window, and what scrolls or cuts off in it. */
  private seen(): { readonly left: number; readonly right: number } {
    const box = { left: 0, right: this.host.ownerDocument.documentElement.clientWidth };
    for (const one of ancestors(this.host).slice(1)) {
      if (getComputedStyle(one).overflowX === 'visible') continue;
      const { left, right } = one.getBoundingClientRect();
      box.left = Math.max(box.left, left);
      box.right = Math.min(box.right, right);
    }
    return box;
  }
}
