import { restFocus } from '../../core/element/rest-focus.js';
import type { ListView } from './list-view.js';

/** Gives the focus to the rows of a list, or to the list where it has none. @param part an element beside the rows, where nothing is left to have it */
export function focusRows(list: Pick<ListView, 'grid'> | undefined, part: Element): void {
  const grid = list?.grid();
  grid?.showRow(undefined, 'focus');
  const surface = part.closest<HTMLElement>('.surface');
  if (surface && !grid?.matches(':focus-within')) restFocus(surface);
}
