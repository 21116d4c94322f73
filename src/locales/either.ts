/** Makes the joiner of one language: `either(['A', undefined, 'B'])` is "A or B". What is not there is left out. */
export function eitherOf(language: string): (parts: readonly (string | undefined)[]) => string {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return (parts) => list.format(parts.filter((part) => part !== undefined));
}
