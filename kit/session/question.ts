/** What parameters a question has, those of the path among them. A list is repeated. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** How a question differs from the usual ones. */
export interface Unusual {
  readonly headers?: Readonly<Record<string, string>>;
  /** `none`: without anything that tells who asks; `foreign`: with a token that nobody issued. */
  readonly identity?: 'none' | 'foreign';
  readonly body?: unknown;
}
