/** A row of an answer that did not fit the contract and was left out. */
export interface InvalidRow {
  /** Where the misfit is in the answer, with dots: `items.5.licenses.total`. */
  readonly path: string;
  /** What was expected there and what was found. */
  readonly message: string;
  /** The row's place in its list as the API sent it; 0 is the first. The rows after it have moved up by one. */
  readonly index: number;
}
