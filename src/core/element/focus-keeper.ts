import type { ReactiveController } from 'lit';

/** An element whose parts come and go. */
interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  addController(controller: ReactiveController): void;
}

/**
 * Keeps the focus when what had it is drawn somewhere else, is gone, or can be used no more. Parts that stand for the same thing have the same
 * `data-focus`, and so has a group for the controls in it, which gets the focus itself; where none of them is left, `successor` gets it, or gives
 * it to something.
 */
export class FocusKeeper implements ReactiveController {
  private focused?: Element;
  private key?: string;

  constructor(
    private readonly host: Host,
    private readonly successor: () => HTMLElement | null | void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.host.hasUpdated) return;
    this.focused = this.active ?? undefined;
    this.key = this.focused?.closest<HTMLElement>('[data-focus]')?.dataset['focus'];
  }

  hostUpdated(): void {
    const { focused, key } = this;
    this.focused = undefined;
    // Somebody else may have it by now.
    if (!focused || key === undefined || isUsable(focused) || (this.active ?? focused) !== focused) return;
    const parts = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-focus]');
    const same = [...parts].find((part) => part.dataset['focus'] === key && isUsable(part));
    (same ?? this.successor())?.focus();
  }

  private get active(): Element | null {
    return (this.host.renderRoot.getRootNode() as ShadowRoot).activeElement;
  }
}

function isUsable(part: Element): boolean {
  return part.isConnected && !part.matches(':disabled');
}
