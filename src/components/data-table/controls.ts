/** What a person can use in a cell, beside the cell itself. */
const CONTROLS = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  '[tabindex]',
].join();

/** Controls that need the arrow keys for themselves. */
const KEY_USERS = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"])',
  'select',
  'textarea',
  '[contenteditable]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="radiogroup"]',
  '[role="slider"]',
  '[role="spinbutton"]',
  '[role="textbox"]',
].join();

/** The controls of a cell that can be seen; what is in its closed popovers is none. */
export function controlsOf(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => !isInPopover(control) && control.checkVisibility({ visibilityProperty: true }),
  );
}

/** Whether an element is, or is in, a control of a cell: a click there is the control's own. */
export function isInControl(element: Element): boolean {
  const control = element.closest(`${CONTROLS}, label`);
  const cell = control?.closest('[aria-colindex]');
  return isInPopover(element) || (cell != null && cell !== control);
}

/** Whether an element is in a popover: its keys and clicks are the popover's own. */
export function isInPopover(element: Element): boolean {
  return element.closest('[popover]') !== null;
}

/** Whether a control moves something by arrow keys itself. */
export function usesArrows(control: Element): boolean {
  return control.matches(KEY_USERS);
}
