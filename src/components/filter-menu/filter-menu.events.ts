/** What a filter lets through. */
export interface FilterChoice {
  /** Keys of the chosen options; none: the filter lets everything through. */
  readonly values: readonly string[];
  /** Everything but these. */
  readonly isExcluded: boolean;
}

/** A person chose otherwise. Cancelable: then the filter stays as it was. */
export class FilterMenuChangeEvent extends CustomEvent<FilterChoice> {
  constructor(choice: FilterChoice) {
    super('filter-menu-change', { detail: choice, cancelable: true });
  }
}

/** The menu opened or closed: what it shows is needed only while it is open. */
export class OpenChangeEvent extends CustomEvent<{ readonly isOpen: boolean }> {
  constructor(isOpen: boolean) {
    super('open-change', { detail: { isOpen } });
  }
}
