/** What a combobox says: `comboBox` of the family `choice`. */
export interface ComboBoxTexts {
  /** The button that opens the list. */
  readonly open: string;
  /** `shown`: how many suggestions there are, written. */
  found(shown: string): string;
  readonly waiting: string;
  readonly noMatch: string;
  readonly failed: string;
  /** Nothing is chosen, but something has to be. */
  readonly required: string;
  /** What was typed is none of the options. */
  readonly unknown: string;
}
