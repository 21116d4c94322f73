/** What a combobox says: `comboBox` of the family `choice`. */
export interface ComboBoxTexts {
  /** The button that opens the list. */
  readonly open: string;
  /** `shown`: how many suggestions there are, written. */
  found(shown: string): string;
  readonly waiting: string;
  readonly noMatch: string;
  readonly failed: string;
  /** The line that takes what was typed as it is. */
  use(text: string): string;
  /** Names the list of what is chosen. */
  chosen(field: string): string;
  remove(name: string): string;
  removed(name: string): string;
  /** Nothing is chosen, but something has to be. */
  readonly required: string;
  /** What was typed is none of the options. */
  readonly unknown: string;
}
