/**
 * The menus and other popovers that are open in the cells of a table. Rows are recycled and scrolled away under them, so whoever does that closes
 * them first, and the focus that was in one returns to the grid.
 */
export class CellPopovers {
  private readonly open = new Set<HTMLElement>();

  /** @param onFocusLost a popover that had the focus was closed */
  constructor(private readonly onFocusLost: () => void) {}

  /** Knows from now on what opens and closes in this element. */
  follow(body: HTMLElement): void {
    body.addEventListener('beforetoggle', (event) => this.onToggle(event), true);
  }

  /** Closes those in an element, or all. */
  close(within?: Element): void {
    if (this.open.size === 0) return;
    for (const popover of [...this.open]) {
      if (within && !within.contains(popover)) continue;
      this.open.delete(popover);
      const hadFocus = popover.matches(':focus-within');
      if (popover.matches(':popover-open')) popover.hidePopover();
      if (hadFocus) this.onFocusLost();
    }
  }

  private onToggle({ target, newState }: ToggleEvent): void {
    const popover = target as HTMLElement;
    if (!popover.popover) return;
    if (newState === 'open') this.open.add(popover);
    else this.open.delete(popover);
  }
}
