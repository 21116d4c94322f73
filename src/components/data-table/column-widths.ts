/** How wide a column may be, px. */
export interface ColumnWidth {
  /** The width it takes when there is neither too much nor too little space. */
  readonly width: number;
  /** It never becomes narrower; below that the table scrolls sideways. */
  readonly minWidth: number;
  /** Its share of space that is left over; 0 keeps the width. */
  readonly grow: number;
}

/** Fits the columns into the space: whole px, none below its least width, the rest shared out. Their sum is `space` unless that is impossible. */
export function fitWidths(columns: readonly ColumnWidth[], space: number): number[] {
  const wanted = sum(columns.map(({ width }) => width));
  const shares =
    wanted <= space ? columns.map(({ grow }) => grow) : columns.map(({ width, minWidth }) => width - minWidth);
  const whole = sum(shares);
  if (whole <= 0) return columns.map(({ width }) => width);

  const least = columns.map(({ minWidth }) => minWidth);
  const change = Math.max(space, sum(least)) - wanted;
  let given = 0;
  let shared = 0;
  return columns.map(({ width }, index) => {
    shared += shares[index]!;
    const upToHere = Math.round((change * shared) / whole);
    const own = upToHere - given;
    given = upToHere;
    return width + own;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
