import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, css } from 'lit';
import type { AllRows } from '../../../src/api/all-rows.js';
import { DataTable } from '../../../src/components/data-table/data-table.js';
import type { Column } from '../../../src/components/data-table/column.js';
import { MemoryRows } from '../../../src/core/query/memory-rows.js';
import { register } from '../../../src/core/element/register.js';
import type { AllRowsOptions, RowSource } from '../../../src/core/query/row-source.js';
import { dataTable } from '../../../src/locales/en/data-table.js';
import { tokens } from '../../../src/styles/tokens.js';

register(DataTable);

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly licenses: number;
}

export const customers = (count: number): Customer[] =>
  Array.from({ length: count }, (_, index) => ({ id: `c-${index}`, name: `Customer ${index}`, licenses: index * 3 }));

export const memory = (rows: readonly Customer[]) =>
  new MemoryRows<Customer>({ rows, keys: { name: (row) => row.name } });

/** Rows that come when the test says so; keeps what it was asked for. */
export class SlowRows implements RowSource<Customer> {
  readonly asked: [number, number][] = [];
  private readonly here = new Set<number>();
  total: number | undefined;

  constructor(total?: number) {
    this.total = total;
  }

  row(index: number): Customer | null | undefined {
    return this.here.has(Math.floor(index / 100)) ? customer(index) : undefined;
  }

  show(first: number, end: number): void {
    this.asked.push([first, end]);
  }

  /** The page of 100 rows arrives. */
  arrive(page: number): void {
    this.here.add(page);
  }

  /** Nothing is here any more, nor is it known how many there are. */
  leave(): void {
    this.here.clear();
    this.total = undefined;
  }

  async all(_options: AllRowsOptions): Promise<AllRows<Customer>> {
    return { rows: [], total: this.total ?? 0, unreadable: 0, isComplete: false };
  }
}

const made = new Map<number, Customer>();

function customer(index: number): Customer {
  let found = made.get(index);
  if (!found) made.set(index, (found = { id: `c-${index}`, name: `Customer ${index}`, licenses: index * 3 }));
  return found;
}

export const columns: readonly Column<Customer>[] = [
  {
    key: 'name',
    label: 'Customer',
    text: (row) => row.name,
    isData: true,
    place: 'always',
  },
  {
    key: 'licenses',
    label: 'Licenses',
    text: (row) => String(row.licenses),
    csv: (row) => row.licenses,
    align: 'end',
    sorting: 'reversed',
  },
  {
    key: 'double',
    label: 'Double',
    sorting: 'none',
    text: (row) => String(row.licenses * 2),
    explanation: 'Twice the licenses.',
  },
  {
    key: 'actions',
    label: 'Actions',
    text: () => '',
    draw: (row) => html`<button type="button" tabindex="-1" aria-label="Launch ${row.name}"></button>`,
    place: 'edge',
    width: 60,
  },
];

/** The surface on which every table lies. */
class Surface extends LitElement {
  static override styles = [
    tokens,
    css`
      .surface {
        font: 14px/20px sans-serif;
        color: var(--_text);
        background: var(--_surface);
      }
    `,
  ];

  protected override render() {
    return html`<div class="surface"><slot></slot></div>`;
  }
}
customElements.define('test-surface', Surface);

export type Table = DataTable<Customer>;

/** Eight million pixels down, Firefox places a row up to 1.3 px too low: it computes with numbers of 24 bits. */
const END = 1.5;

/** A table in a box of this width, with its parts at hand. */
export async function tableWith(properties: Partial<Table>, width = 800) {
  const surface = await fixture<Surface>(html`<test-surface><div style="width: ${width}px"></div></test-surface>`);
  const box = surface.firstElementChild as HTMLElement;
  const table = document.createElement('hub-data-table') as unknown as Table;
  Object.assign(table, {
    text: { dataTable },
    columns,
    label: 'Customers',
    rowKey: (row: Customer) => row.id,
    ...properties,
  });
  box.append(table);
  await settled(table);
  return { table, box, ...partsOf(table) };
}

export function partsOf(table: Table) {
  const root = table.shadowRoot!;
  const rowAt = (index: number) => root.querySelector<HTMLElement>(`.body [aria-rowindex="${index + 2}"]`);
  return {
    root,
    scroller: root.querySelector<HTMLElement>('.scroller')!,
    grid: root.querySelector<HTMLElement>('[role="grid"]')!,
    rowsInDocument: () => [...root.querySelectorAll<HTMLElement>('.body > .row')],
    rowAt,
    cellAt: (row: number, column: number) => rowAt(row)?.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`),
    headerAt: (column: number) => root.querySelector<HTMLElement>(`.head [aria-colindex="${column + 1}"]`)!,
    focused: () => root.activeElement as HTMLElement | null,
    /** Names of the rows on the screen, from top to bottom. */
    seen: () => {
      const head = root.querySelector('.head')!.getBoundingClientRect().bottom;
      const view = root.querySelector('.scroller')!.getBoundingClientRect();
      return [...root.querySelectorAll<HTMLElement>('.body > .row')]
        .map((row) => ({ row, top: row.getBoundingClientRect().top, bottom: row.getBoundingClientRect().bottom }))
        .filter(({ top, bottom }) => top >= head - 1 && bottom <= view.bottom + END)
        .sort((a, b) => a.top - b.top)
        .map(({ row }) => row.querySelector('[role="rowheader"]')!.textContent);
    },
  };
}

/** The table has rendered, measured and drawn. */
export async function settled(table: LitElement): Promise<void> {
  await table.updateComplete;
  await frames();
}

/** Two frames: a size is measured in the first, what it changes is drawn in the second. */
export async function frames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** Scrolls the table's box, and waits until it has drawn. */
export async function scrollTo(scroller: HTMLElement, top: number): Promise<void> {
  const before = scroller.scrollTop;
  const scrolled = new Promise((resolve) => scroller.addEventListener('scroll', resolve, { once: true }));
  scroller.scrollTop = top;
  if (scroller.scrollTop !== before) await scrolled;
  await frames();
}

/** Presses a key while another one is held: `chord('Control', 'End')`. */
export async function chord(held: string, key: string): Promise<void> {
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
}
