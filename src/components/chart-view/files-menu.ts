import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openOverlay } from '../overlay/open-overlay.js';
import type { OpenOverlay } from '../overlay/open-overlay.js';

/** The menu of files: while it is open, Escape closes it and nothing else. */
export class FilesMenu implements ReactiveController {
  private overlay: OpenOverlay | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The popover opens or closes. */
  readonly onToggle = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    this.hostDisconnected();
    if (event.newState === 'open') this.overlay = openOverlay({ element: menu, close: () => menu.hidePopover() });
  };

  hostDisconnected(): void {
    this.overlay?.end();
    this.overlay = undefined;
  }
}
