/** The languages that ship; English is the source and the fallback. */
export const shippedLanguages = ['en', 'nl'] as const;

/** A language that ships. */
export type ShippedLanguage = (typeof shippedLanguages)[number];

/** The words of one subject in every language, each loaded when it is first needed. */
export interface TextFamily<Texts> {
  /** Names the family in a message about it. */
  readonly name: string;
  readonly load: Readonly<Record<ShippedLanguage, () => Promise<Texts>>>;
}
