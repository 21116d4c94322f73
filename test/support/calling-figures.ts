/** The text of an element as it is read, without the white space of the template. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Everything that an element says, parts with shadow roots of their own excepted. */
export function said(element: Element): string {
  return textOf(element.shadowRoot!.querySelector('.surface'));
}

/** What was said aloud last. */
export function announced(element: Element): string {
  return textOf(element.shadowRoot!.querySelector('.surface + [role=status]'));
}

/** The chart inside a chart element; null while there are no figures. */
export function chartOf(element: Element) {
  return element.shadowRoot!.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('[data-chart]');
}

/** A part of the chart inside a chart element. */
export function inChart<Found extends Element = HTMLElement>(element: Element, selector: string) {
  return chartOf(element)?.shadowRoot?.querySelector<Found>(selector) ?? null;
}

/** The table twin: its header, then a line for each category. */
export function figuresOf(element: Element): string[][] {
  const rows = chartOf(element)?.shadowRoot?.querySelectorAll('tr') ?? [];
  return [...rows].map((row) => [...row.cells].map(textOf));
}

/** The grid inside a table element; null while there are no rows. */
export function gridOf(element: Element) {
  return element.shadowRoot!.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('[data-rows]');
}

/** The headers of the columns. */
export function headersOf(element: Element): string[] {
  const labels = gridOf(element)?.shadowRoot?.querySelectorAll('.head .header-label') ?? [];
  return [...labels].map(textOf);
}

/** The cells of the rows that are in the document, from the first on; rows that are awaited are left out. */
export function cellsOf(element: Element): string[][] {
  const rows = [...(gridOf(element)?.shadowRoot?.querySelectorAll('.body [role="row"]') ?? [])];
  const place = (row: Element) => Number(row.getAttribute('aria-rowindex'));
  return rows
    .sort((one, other) => place(one) - place(other))
    .map((row) => [...row.querySelectorAll('[role="rowheader"], [role="gridcell"]')].map(textOf));
}
