/** Part ÷ whole; null where one of them is not known or there is nothing to divide by. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** What it is now less what it was; null where one of them is not known. */
export function change(now: number | null, before: number | null | undefined): number | null {
  return now === null || before === null || before === undefined ? null : now - before;
}
