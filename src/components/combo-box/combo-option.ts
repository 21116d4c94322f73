/** One thing that can be chosen. */
export interface ComboBoxOption {
  /** What a form sends. */
  readonly key: string;
  readonly label: string;
  /** A second line, such as an address. */
  readonly detail?: string;
  /** Why it cannot be chosen; undefined: it can. */
  readonly disabledReason?: string;
}

/** Nothing to choose, or nothing chosen. */
export const noOptions: readonly ComboBoxOption[] = [];

/** A line of the list. */
export interface Suggestion {
  readonly option: ComboBoxOption;
  /** What the line says: the option's label, or that what was typed can be taken. */
  readonly label: string;
}

/** What was typed, and whether it may be taken as it is. */
export interface TypedText {
  readonly query: string;
  readonly freeText: boolean;
}

/**
 * The option that a typed text stands for: the one with that label, or the text itself where it may be taken. Of two with the same label it
 * stands for neither.
 */
export function optionFor(
  { query, freeText }: TypedText,
  options: readonly ComboBoxOption[],
): ComboBoxOption | undefined {
  if (!query) return undefined;
  const named = options.filter(({ label }) => isSameText(label, query));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return freeText ? { key: query, label: query } : undefined;
}

/** Whether two texts say the same, whatever their case and the spaces around them. */
function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The choice without an option, or with it at the end. */
export function toggled(chosen: readonly ComboBoxOption[], option: ComboBoxOption): readonly ComboBoxOption[] {
  const others = chosen.filter(({ key }) => key !== option.key);
  return others.length < chosen.length ? others : [...chosen, option];
}

/** The lines of a list: the options, and what was typed where it may be taken and is none of them. */
export function linesOf(
  options: readonly ComboBoxOption[],
  typed: ComboBoxOption | undefined,
  use: (text: string) => string,
): readonly Suggestion[] {
  const lines = options.map((option) => ({ option, label: option.label }));
  return !typed || options.includes(typed) ? lines : [...lines, { option: typed, label: use(typed.label) }];
}
