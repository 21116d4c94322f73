/** What `diagnose()` looks at, and how it tells. */
export interface DiagnoseOptions {
  /** Where to look for elements, open shadow roots included. Default: the whole page. */
  readonly root?: ParentNode;
  /** One element alone. */
  readonly element?: Element;
  /** The language of the report, BCP 47. Default: English. */
  readonly locale?: string;
}
