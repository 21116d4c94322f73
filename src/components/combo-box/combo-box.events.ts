import type { ComboBoxOption } from './combo-option.js';

/** Suggestions are wanted for a text; empty: for none, as when the list is opened. */
export class QueryChangeEvent extends CustomEvent<{ readonly query: string }> {
  constructor(query: string) {
    super('query-change', { detail: { query } });
  }
}

/**
 * A person chose, or took the choice back. `chosen`: what is chosen then. Cancelable: then the box keeps what it had and is emptied, as
 * where a choice is acted upon at once.
 */
export class ChoiceEvent extends CustomEvent<{ readonly chosen: ComboBoxOption | undefined }> {
  constructor(chosen: ComboBoxOption | undefined) {
    super('choice', { detail: { chosen }, cancelable: true });
  }
}
