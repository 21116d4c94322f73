/** What an element says of its heading. */
interface Headed {
  readonly heading?: string;
  readonly headingLevel?: number;
}

/** The level of the headings inside an element: one below its own, or its own where it has no heading (`heading=""`); at most 6. */
export function innerHeadingLevel({ heading, headingLevel }: Headed): number {
  return Math.min(6, (headingLevel || 2) + (heading === '' ? 0 : 1));
}
