import type { ReactiveController } from 'lit';

/** An element whose parts come and go. */
interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  addController(controller: ReactiveController): void;
}

/**
 * Keeps the focus when what had it is drawn somewhere else, or is gone. Parts that stand for the same thing have the same `data-focus`; where
 * none of them is left, `successor` gets the focus.
 */
export class FocusKeeper implements ReactiveController {
  private focused?: HTMLElement;

  constructor(
    private readonly host: Host,
    private readonly successor: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.host.hasUpdated) return;
    const { activeElement } = this.host.renderRoot.getRootNode() as ShadowRoot;
    this.focused = activeElement?.closest<HTMLElement>('[data-focus]') ?? undefined;
  }

  hostUpdated(): void {
    const { focused } = this;
    this.focused = undefined;
    if (!focused || focused.isConnected) return;
    const key = focused.dataset['focus'];
    const parts = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-focus]');
    const same = [...parts].find((part) => part.dataset['focus'] === key);
    (same ?? this.successor())?.focus();
  }
}
