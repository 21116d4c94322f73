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

/** The option that a typed text stands for: the one with that label. Of two with the same label it stands for neither. */
export function optionFor(query: string, options: readonly ComboBoxOption[]): ComboBoxOption | undefined {
  if (!query) return undefined;
  const named = options.filter(({ label }) => isSameText(label, query));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether two texts say the same, whatever their case and the spaces around them. */
function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
