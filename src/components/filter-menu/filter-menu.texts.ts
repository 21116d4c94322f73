/** What a filter menu says: `filterMenu` of the family `choice`. */
export interface FilterMenuTexts {
  chosen(shown: string): string;
  allBut(shown: string): string;
  readonly mode: string;
  readonly only: string;
  readonly except: string;
  search(filter: string): string;
  found(shown: string): string;
  readonly noMatch: string;
  readonly nothing: string;
  /** The counts are on their way. */
  readonly counting: string;
  /** The options are on their way. */
  readonly waiting: string;
  readonly clear: string;
}
