/** How much room a column needs, px. */
export interface ColumnRoom {
  /** What its header and its cells need. */
  readonly need: number;
  /** What it is content with before a column has to leave. */
  readonly least: number;
  /** It never becomes narrower, even when all have left that can. */
  readonly floor: number;
  /** The width that a person gave it; then it keeps that. */
  readonly chosen?: number;
  /** Columns of lower priority leave first. */
  readonly priority: number;
  /** Whether it stays however little room there is. */
  readonly stays: boolean;
}

/**
 * Fits columns into the space: each as wide as it needs. What is left over goes to one of them; what is missing is taken from those that are content
 * with less, then by the leaving of columns, the lowest priority first, the last of equals first. When only those are left that stay, they become
 * narrower; when that does not help either, or a person made columns wide, they are together wider than the space.
 * @param heir index of the column that gets what is left over
 * @returns whole px for each column, 0 for those that leave
 */
export function fitColumns(columns: readonly ColumnRoom[], space: number, heir: number): number[] {
  const shown = stayingColumns(columns, space);
  const widths = columns.map(({ chosen, need }, index) => (shown.has(index) ? (chosen ?? need) : 0));
  const rest = space - widths.reduce((all, width) => all + width, 0);
  if (rest > 0 && shown.has(heir)) widths[heir]! += rest;
  const limits = [columns.map(({ least }) => least), columns.map(({ floor }) => floor)];
  let missing = -rest;
  for (const limit of limits) {
    const spare = widths.map((width, index) => (columns[index]!.chosen ? 0 : Math.max(0, width - limit[index]!)));
    if (missing > 0) missing -= takeBack(widths, spare, missing);
  }
  return widths;
}

function stayingColumns(columns: readonly ColumnRoom[], space: number): ReadonlySet<number> {
  const shown = new Set(columns.keys());
  const total = () => [...shown].reduce((all, index) => all + columns[index]!.least, 0);
  while (total() > space) {
    const candidates = [...shown].filter((index) => !columns[index]!.stays);
    if (candidates.length === 0) break;
    const lowest = Math.min(...candidates.map((index) => columns[index]!.priority));
    shown.delete(candidates.findLast((index) => columns[index]!.priority === lowest)!);
  }
  return shown;
}

/** Takes from the widths in proportion to what each has to spare; returns how much that was. */
function takeBack(widths: number[], spare: readonly number[], missing: number): number {
  const whole = spare.reduce((all, each) => all + each, 0);
  const share = whole === 0 ? 0 : Math.min(1, missing / whole);
  let exact = 0;
  let taken = 0;
  for (const [index, each] of spare.entries()) {
    exact += each * share;
    const own = Math.round(exact) - taken;
    taken += own;
    widths[index]! -= own;
  }
  return taken;
}
