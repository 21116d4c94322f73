import type { FamilyName } from './dictionary.js';

/** The words of one subject, loaded when they are first needed: in English from here, in every other language by the language's directory. */
export interface TextFamily<Texts> {
  readonly name: FamilyName;
  /** Loads them in English. */
  readonly load: () => Promise<Texts>;
}
