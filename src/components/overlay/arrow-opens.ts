/** ↓ on a button opens the popover that stands after it, as on any menu button, or goes on into it. */
export function arrowOpens(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  const menu = (event.currentTarget as HTMLElement).nextElementSibling as HTMLElement;
  event.preventDefault();
  if (menu.matches(':popover-open')) menu.querySelector<HTMLElement>('input:enabled, button:enabled')?.focus();
  else menu.showPopover();
}
