import { folded } from '../typing/folded.js';

/** One thing that a filter can be set to. */
export interface FilterOption {
  readonly key: string;
  readonly label: string;
  /** How many things it lets through, written in the language shown. */
  readonly count?: string;
}

/** The options, and at their end the chosen keys that are none of them: a code that nobody knows is its own text. */
export function withUnknown(options: readonly FilterOption[], keys: readonly string[]): readonly FilterOption[] {
  const unknown = [...new Set(keys)].filter((key) => !options.some((option) => option.key === key));
  return unknown.length > 0 ? [...options, ...unknown.map((key) => ({ key, label: key }))] : options;
}

/** The options whose label contains a text, whatever its case and accents. */
export function matching(options: readonly FilterOption[], text: string): readonly FilterOption[] {
  const wanted = folded(text.trim());
  return wanted ? options.filter(({ label }) => folded(label).includes(wanted)) : options;
}
