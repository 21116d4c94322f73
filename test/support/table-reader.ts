import type { DataTable } from '../../src/components/data-table/data-table.js';
import { prefixed } from '../../src/core/element/register.js';
import { waitUntil } from './wait-until.js';

/** Reads what a table element shows, as a person would. */
export class TableReader {
  constructor(private readonly element: HTMLElement) {}

  /** The grid inside the element; undefined while it shows something else. */
  get grid(): DataTable | undefined {
    return this.element.shadowRoot!.querySelector<DataTable>(prefixed('hub-data-table', '')) ?? undefined;
  }

  private get root(): ShadowRoot {
    return this.grid!.shadowRoot!;
  }

  /** Texts of the header cells. */
  get headings(): string[] {
    return [...this.root.querySelectorAll('[role=columnheader]')].map(textOf);
  }

  /** Number of rows in words, as the toolbar says it. */
  get count(): string {
    return textOf(this.root.querySelector('[part=count]'));
  }

  /** Headings between the rows. */
  get sections(): string[] {
    const lines = [...this.root.querySelectorAll<HTMLElement>('.row.heading')];
    lines.sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));
    return lines.map((line) => textOf(line.querySelector('.section-heading')));
  }

  /** The row with this number on the screen, 0 is the first; headings have none. */
  rowElement(index: number): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`.body > .row[aria-rowindex="${index + 2}"]:not(.waiting)`);
  }

  /** What the cells of a row say: their text, or what is read out for a drawing. */
  row(index: number): string[] {
    return [...(this.rowElement(index)?.querySelectorAll(':scope > [aria-colindex]') ?? [])]
      .filter((cell) => !cell.matches('.section-heading'))
      .map((cell) => cell.querySelector('[role=img]')?.ariaLabel ?? textOf(cell));
  }

  /** The button in the header that sorts by the column, 0 is the first. */
  sortButton(column: number): HTMLButtonElement {
    return this.root.querySelectorAll('[role=columnheader]')[column]!.querySelector('button')!;
  }

  /** Waits until this row is drawn. */
  async drawn(index = 0): Promise<void> {
    await waitUntil(() => this.grid && this.rowElement(index), `row ${index} is not drawn`);
  }

  /** What the first rows say, scrolled through from top to bottom. */
  async rows(count: number): Promise<string[][]> {
    const rows: string[][] = [];
    for (let index = 0; index < count; index += 1) {
      if (!this.rowElement(index)) this.grid!.showRow(index);
      await this.drawn(index);
      rows.push(this.row(index));
    }
    return rows;
  }
}

/** An element's text on one line. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
