import type { ReactiveElement } from 'lit';
import { KeptList, keptKey } from '../../core/element/kept-list.js';
import { readViews } from './saved-views.js';
import type { SavedView } from './saved-views.js';

/** The key in localStorage under which views are kept; with `keep-views="NAME"`, `:NAME` follows. */
export const VIEWS_KEY = 'partner-hub:customer-views';

/**
 * Views that this browser keeps for the person who uses it. No customer's data: a view is kept without its free text, which may be a customer's name.
 * @param name The part of the key behind the colon, empty for none; undefined: nothing is kept.
 */
export function viewStore(host: ReactiveElement, name: () => string | undefined): KeptList<SavedView> {
  return new KeptList(host, {
    key: () => keptKey(VIEWS_KEY, name()),
    field: 'views',
    read: (given) => readViews(given).map(withoutText),
  });
}

function withoutText({ filters: { q: _q, ...filters }, ...view }: SavedView): SavedView {
  return { ...view, filters };
}
