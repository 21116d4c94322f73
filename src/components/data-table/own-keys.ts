/** Fields in which letters and arrows mean something. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/**
 * Keeps a key that was pressed in a field, or in something that it closes, from the page's own shortcuts. With Ctrl, Alt or Meta it is no typing, and
 * what is slotted in belongs to somebody else.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { target, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(currentTarget as Element).contains(target as Element)) return;
  const element = target as Element;
  if (element.matches(FIELDS) || (event.key === 'Escape' && element.closest(':popover-open'))) event.stopPropagation();
}
