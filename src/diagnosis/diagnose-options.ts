/** What `diagnose()` looks at, and how it tells. */
export interface DiagnoseOptions {
  /** Where to look for elements, open shadow roots included. Default: the whole page. */
  readonly root?: ParentNode;
  /** One element alone. */
  readonly element?: Element;
  /** Shows the report on the page too, as `?hub-diagnose` in its address does, in the language of the page. Default false. */
  readonly panel?: boolean;
  /** The language of the report, BCP 47. Default: English; with a panel, that of the page. */
  readonly locale?: string;
}
