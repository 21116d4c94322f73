/** A press that leaves the focus where it is, in the field; for `@mousedown`. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
