import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollTargets } from '../../core/element/on-screen.js';
import { focusFirst, holdsFocus } from './focus.js';
import { openOverlay } from './open-overlay.js';
import { placeMenu } from './place-menu.js';

/**
 * A menu that is a popover after its button: it stays there, the focus goes into it, and while it is open, Escape closes it and nothing else. The
 * focus returns to the button, unless it went elsewhere.
 */
export class ButtonMenu implements ReactiveController {
  private life: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The popover, which stands after its button, is about to open or close. */
  readonly onToggle = (event: ToggleEvent): void => {
    this.hostDisconnected();
    if (event.newState === 'open') this.open(event.currentTarget as HTMLElement);
  };

  hostDisconnected(): void {
    this.life?.abort();
    this.life = undefined;
  }

  private open(menu: HTMLElement): void {
    const view = menu.ownerDocument.defaultView;
    const opener = menu.previousElementSibling as HTMLElement;
    const overlay = openOverlay({ element: menu, close: () => menu.hidePopover(), returnFocus: { opener } });
    this.life = new AbortController();
    const { signal } = this.life;
    signal.addEventListener('abort', () => overlay.end());
    const place = () => placeMenu(menu, opener);
    // Not by CSS anchors: not every browser sees where a transform puts them.
    view?.requestAnimationFrame(() => {
      if (signal.aborted) return;
      place();
      if (!holdsFocus(menu)) focusFirst(menu);
    });
    view?.addEventListener('resize', place, { signal });
    for (const target of scrollTargets(menu)) target.addEventListener('scroll', place, { capture: true, signal });
  }
}
