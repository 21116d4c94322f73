import type { Checked } from '../../src/api/check.js';
import type { Query } from '../../src/api/endpoint.js';
import type { Dictionary } from '../../src/locales/dictionary.js';
import type { Written } from './written.js';

/** What the words and figures of a story are made of, in the language in which it is looked at. */
export interface Facts {
  /** BCP 47. */
  readonly locale: string;
  /** Every word of the library. */
  readonly text: Dictionary;
  /** Writes figures and dates without the library's own formats. */
  readonly write: Written;
  /** The time zone of the page, IANA. */
  readonly timeZone: string;
  /** The same in another language, for a story that is always in that one. */
  in(locale: 'en' | 'nl'): Facts;
  /** Asks the API that the story shows. */
  ask<P extends object, A>(query: Query<P, A>, parameters: NoInfer<P>): Promise<Checked<A>>;
}

/** Said as it is, or made of facts: `['Acme']`, or `({ text }) => [text.action.retry]`. */
export type Told<Value> = Value | ((facts: Facts) => Value | Promise<Value>);

/** A table: the names of its columns among `text.column` in their order, and its first rows, cell by cell under these names. */
export interface SeenTable {
  readonly columns: readonly string[];
  /** A cell that draws says what is read out of it. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A card: its label, its value, and, where it matters, the line below. */
export type SeenCard = readonly [label: string, value: string, remark?: string];

/**
 * What a person must see in a story, and must not see. Every story declares it in `parameters.seen`; `test/support/check-seen.ts` checks it in English
 * and in Dutch. What is hidden, clipped away or without size is not seen; texts stand in any shadow root, in slots, in fields, and in the names of
 * pictures and of buttons without text.
 */
export interface Seen {
  /** Texts, each anywhere in the story. */
  readonly says?: Told<readonly string[]>;
  /** What is read aloud to those who do not see it: the words of live regions. */
  readonly announces?: Told<readonly string[]>;
  /** Texts that stand nowhere. */
  readonly hides?: Told<readonly string[]>;
  /** CSS parts or tags of which at least one is seen. */
  readonly parts?: readonly string[];
  /** CSS parts or tags of which none is seen. */
  readonly without?: readonly string[];
  /** Names of buttons and links that can be pressed; others may be there too. */
  readonly buttons?: Told<readonly string[]>;
  /** Everything that is marked as chosen, checked or current, in order: no more and no less. */
  readonly chosen?: Told<readonly string[]>;
  /** All tables, in order. In a box with a width of its own, columns may be missing for want of room. */
  readonly tables?: Told<readonly SeenTable[]>;
  /** All `kpi-card`s, in order. */
  readonly cards?: Told<readonly SeenCard[]>;
  /** The table beside a drawing, its header first. Declared, the drawing must be there too. */
  readonly figures?: Told<readonly (readonly string[])[]>;
}
