/** The rows of a list, as far as they could be read. */
export interface AllRows<Row> {
  /** No row twice. */
  readonly rows: readonly Row[];
  /** How many there are, as the last answer says. */
  readonly total: number;
  /** How many came but did not fit the contract. */
  readonly unreadable: number;
  /** Whether these are all rows, and their number stayed the same while they were read. Anything else is a part, and has to be called one. */
  readonly isComplete: boolean;
}
