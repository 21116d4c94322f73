/** The languages in which the mock has sentences of its own. */
export const languages = ['en', 'nl'] as const;

/** A language in which the mock has sentences of its own. */
export type Language = (typeof languages)[number];
