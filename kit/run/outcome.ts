/** `holds`: as the contract says; `differs`: not so; `unknown`: it could not be judged. */
export type Verdict = 'holds' | 'differs' | 'unknown';

/** A difference in words, with the request that shows it. */
export interface ShownDifference {
  readonly expected: string;
  readonly came: string;
  /** To be repeated in a shell; undefined where several answers are compared. */
  readonly curl: string | undefined;
}

/** What became of a rule for an operation. */
export interface RuleOutcome {
  readonly name: string;
  readonly says: string;
  readonly verdict: Verdict;
  readonly differences: readonly ShownDifference[];
  /** How many there were beyond those. */
  readonly more: number;
  /** Why it is not known. */
  readonly reason: string | undefined;
}

/** What became of an operation. `notOffered`: 501, which the contract allows. */
export interface OperationOutcome {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly verdict: Verdict | 'notOffered';
  readonly rules: readonly RuleOutcome[];
}

/** What became of the run. */
export interface Outcome {
  readonly api: string;
  readonly operations: readonly OperationOutcome[];
  readonly requests: number;
  readonly waitedSeconds: number;
  /** Writing operations were not tried. */
  readonly onlyRead: boolean;
  /** A portal's origin was named. */
  readonly isCrossOrigin: boolean;
  /** What the run left behind in the data, in words. */
  readonly left: readonly string[];
}
