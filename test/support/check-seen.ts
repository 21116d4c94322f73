import type { Facts, Seen, SeenCard, SeenTable, Told } from '../../stories/support/seen.js';
import { allSeen, allWithin, clean, nameOf, seenText } from './seen-text.js';
import { textOf } from './table-reader.js';

/** A declaration whose words and figures are made. */
export type Expected = { readonly [Key in keyof Seen]: Exclude<Seen[Key], (facts: Facts) => unknown> } & {
  /** Whether there is room for all columns. */
  readonly isWide: boolean;
};

const chosenOnes =
  ':checked, [aria-checked=true], [aria-selected=true], [aria-pressed=true], [aria-current]:not([aria-current=false])';
const pressable = 'button:enabled, a[href], [role=button], summary';

async function told<Value>(value: Told<Value> | undefined, facts: Facts): Promise<Value | undefined> {
  return typeof value === 'function' ? (value as (facts: Facts) => Value | Promise<Value>)(facts) : value;
}

/** What a story's declaration comes to in one language. */
export async function expectedOf(seen: Seen, facts: Facts, isWide: boolean): Promise<Expected> {
  const { parts, without } = seen;
  return {
    ...{ parts, without, isWide },
    says: await told(seen.says, facts),
    announces: await told(seen.announces, facts),
    hides: await told(seen.hides, facts),
    buttons: await told(seen.buttons, facts),
    chosen: await told(seen.chosen, facts),
    tables: (await told(seen.tables, facts))?.map((table) => named(table, facts)),
    cards: await told(seen.cards, facts),
    figures: await told(seen.figures, facts),
  };
}

/** The columns under their headings instead of their names. */
function named({ of, columns, rows }: SeenTable, { text }: Facts): SeenTable {
  const { column } = of ? text[of] : text;
  const headings: Readonly<Record<string, string | object>> = { ...column, selection: text.dataTable.selection };
  const heading = (name: string) => {
    const words = headings[name];
    return typeof words === 'string' ? words : `no column ${name}`;
  };
  return {
    columns: columns.map(heading),
    rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [heading(name), cell]))),
  };
}

/** What a person sees in a box otherwise than is expected, a line for each; none: all is as it should be. */
export function faultsIn(box: Element, expected: Expected): string[] {
  const { says = [], announces = [], hides = [], parts = [], without = [], buttons = [], chosen } = expected;
  const text = seenText(box);
  const offered = allSeen(box, pressable).map((button) => clean(nameOf(button)));
  const spoken = clean(allWithin(box, '[role=status], [role=alert], [aria-live]').map(textOf).join(' | '));
  return [
    ...says.filter((words) => !text.includes(clean(words))).map((words) => `“${clean(words)}” is not said in: ${text}`),
    ...announces
      .filter((words) => !spoken.includes(clean(words)))
      .map((words) => `“${clean(words)}” is not read aloud in: ${spoken}`),
    ...hides.filter((words) => text.includes(clean(words))).map((words) => `“${clean(words)}” is said in: ${text}`),
    ...parts.filter((part) => allSeen(box, partOf(part)).length === 0).map((part) => `no ${part} is seen`),
    ...without.filter((part) => allSeen(box, partOf(part)).length > 0).map((part) => `a ${part} is seen`),
    ...buttons
      .filter((name) => !offered.includes(clean(name)))
      .map((name) => `no button “${clean(name)}” among: ${offered.join(' | ')}`),
    ...(chosen ? different('chosen', chosenIn(box), chosen.map(clean)) : []),
    ...(expected.tables ? tableFaults(box, expected.tables, expected.isWide) : []),
    ...(expected.cards ? cardFaults(box, expected.cards) : []),
    ...(expected.figures ? figureFaults(box, expected.figures) : []),
  ];
}

/** What is chosen; a box or a button of a field may be drawn by its label. */
function chosenIn(box: Element): string[] {
  const isSeen = (element: Element) => allSeen(element, '*')[0] === element;
  return allWithin(box, chosenOnes)
    .filter((element) => isSeen(element) || isSeen((element as HTMLInputElement).labels?.[0] ?? element))
    .map((element) => clean(nameOf(element)));
}

/** A tag, or what has the part. */
const partOf = (name: string) => (customElements.get(name) ? `${name}, [part~="${name}"]` : `[part~="${name}"]`);

function different(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const [is, should] = [found.join(' | '), expected.join(' | ')];
  return is === should ? [] : [`${what}: ${is}; expected: ${should}`];
}

/** A grid as it is seen: headings by the number of their column, and rows from the first on. */
interface SeenGrid {
  readonly headings: ReadonlyMap<string, string>;
  readonly rows: readonly HTMLElement[];
  readonly isCards: boolean;
}

function gridOf(grid: HTMLElement): SeenGrid {
  const heads = allSeen(grid, '[role=columnheader]');
  const place = (row: HTMLElement) => Number(row.ariaRowIndex);
  const rows = allSeen(grid, '.body [role=row]:not(.heading)').sort((one, other) => place(one) - place(other));
  return {
    headings: new Map(heads.map((head) => [head.ariaColIndex!, seenText(head) || textOf(head)])),
    rows,
    isCards: heads.length === 0,
  };
}

function tableFaults(box: Element, tables: readonly SeenTable[], isWide: boolean): string[] {
  const grids = allSeen(box, '[role=grid]').map(gridOf);
  if (grids.length !== tables.length) return [`${grids.length} tables instead of ${tables.length}`];
  return tables.flatMap((table, index) => [
    ...columnFaults(grids[index]!, table, isWide),
    ...rowFaults(grids[index]!, table),
  ]);
}

function columnFaults({ headings, isCards, rows }: SeenGrid, { columns }: SeenTable, isWide: boolean): string[] {
  const found = isCards ? (rows[0] ? labelsOf(rows[0]) : []) : [...headings.values()];
  if (isWide) return different('columns', found, columns.map(clean));
  const known = columns.map(clean).filter((heading) => found.includes(heading));
  const faults = different('columns', found, known);
  return found[0] === clean(columns[0]!) && found.length > 1
    ? faults
    : [...faults, `columns: only ${found.join(' | ')}`];
}

/** What cards write above their fields. */
function labelsOf(row: HTMLElement): string[] {
  return allSeen(row, '[aria-colindex]').map((cell) => labelOf(cell));
}

/** A label that is not drawn, such as that of the name, is known all the same. */
function labelOf(cell: HTMLElement): string {
  return clean(cell.dataset['label'] ?? '');
}

function rowFaults(grid: SeenGrid, { rows }: SeenTable): string[] {
  const { length } = grid.rows;
  // Of cards only the first need be on the screen.
  const enough = grid.isCards ? Math.min(1, rows.length) : rows.length;
  const missing = length < enough ? [`${length} rows instead of ${rows.length} or more`] : [];
  const cells = rows.slice(0, length).flatMap((row, index) => cellFaults(grid, grid.rows[index]!, row));
  return [...missing, ...cells];
}

function cellFaults({ headings, isCards }: SeenGrid, row: HTMLElement, expected: Readonly<Record<string, string>>) {
  return allSeen(row, '[aria-colindex]').flatMap((cell) => {
    const heading = isCards ? labelOf(cell) : headings.get(cell.ariaColIndex!)!;
    const says = expected[heading];
    return says === undefined
      ? [`${heading}: nothing is expected there`]
      : different(`${heading} in row ${row.ariaRowIndex}`, [seenText(cell)], [clean(says)]);
  });
}

function cardFaults(box: Element, expected: readonly SeenCard[]): string[] {
  const cards = allSeen(box, 'kpi-card');
  const says = (card: HTMLElement, part: string) => {
    const found = allSeen(card, `[part~="${part}"]`)[0];
    return found ? seenText(found) : '';
  };
  if (cards.length !== expected.length) return [`${cards.length} cards instead of ${expected.length}`];
  return expected.flatMap(([label, value, remark], index) => {
    const card = cards[index]!;
    return [
      ...different('label', [seenText(allSeen(card, '#label')[0]!)], [clean(label)]),
      ...different(label, [says(card, 'value')], [clean(value)]),
      ...(remark === undefined ? [] : different(`below ${label}`, [says(card, 'change')], [clean(remark)])),
    ];
  });
}

/** The table may be there for screen readers alone, but the drawing is there for the eye. */
function figureFaults(box: Element, expected: readonly (readonly string[])[]): string[] {
  const lines = allWithin(box, 'table').flatMap((table) =>
    [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map(textOf)),
  );
  const drawn = allSeen(box, '.drawing svg path').length;
  return [
    ...(drawn > 0 ? [] : ['nothing is drawn']),
    ...different(
      'figures',
      lines.map((line) => line.join(' ; ')),
      expected.map((line) => line.map(clean).join(' ; ')),
    ),
  ];
}
