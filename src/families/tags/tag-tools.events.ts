import type { ListSelection } from './list-view.js';

/** Other customers should be selected. */
export class SelectionWantedEvent extends CustomEvent<ListSelection> {
  constructor(selection: ListSelection) {
    super('selection-wanted', { detail: selection });
  }
}

/** The cells speak other words, or tags may be changed in them now. */
export class CellsChangeEvent extends CustomEvent<undefined> {
  constructor() {
    super('cells-change');
  }
}
