import type { AllRowsOptions, RowSource } from '../../core/query/row-source.js';
import { CsvDocument, csvPunctuation } from '../../core/texts/csv.js';
import type { CsvColumn, CsvOptions } from '../../core/texts/csv.js';
import type { Column } from './column.js';

/** A document, and how much of all rows is in it. */
export interface WrittenRows<Document> {
  readonly document: Document;
  /** How many rows it holds. */
  readonly rows: number;
  /** How many there are. */
  readonly total: number;
  /** How many came but could not be read. */
  readonly unreadable: number;
  /** Whether it holds all of them. */
  readonly isComplete: boolean;
}

/** Rows that are written in one go, between two chances for the page to draw. */
const PIECE = 2000;

/** What of its rows a table writes, and how. */
export interface CsvContent<Row> {
  /** Those that were chosen, whether there is room for them or not. */
  readonly columns: readonly Column<Row>[];
  /** BCP 47: its punctuation, where the options say no other. */
  readonly locale: string;
  readonly options: CsvOptions | undefined;
}

/** The columns of a table as those of a CSV document. */
export function csvColumns<Row>(columns: readonly Column<Row>[]): readonly CsvColumn<Row>[] {
  return columns
    .filter((column) => column.csv !== false && (column.csv || column.place !== 'edge'))
    .flatMap((column) => {
      const { label: heading, csv } = column;
      if (typeof csv === 'object') return csv;
      return [{ heading, value: csv || ((row: Row) => column.text(row)) }];
    });
}

/**
 * Writes all rows of a source. Reached by `import()` alone, when somebody exports. Rejects when they cannot be had, or with the signal's reason.
 */
export async function writeRows<Row>(
  source: Pick<RowSource<Row>, 'all'> | undefined,
  content: CsvContent<Row>,
  options: AllRowsOptions,
): Promise<WrittenRows<CsvDocument<Row>>> {
  const how = { ...csvPunctuation(content.locale), ...content.options };
  const document = new CsvDocument<Row>(csvColumns(content.columns), how);
  const all = source && (await source.all(options));
  if (!all) return { document, rows: 0, total: 0, unreadable: 0, isComplete: true };
  const { rows, ...read } = all;
  await appendInPieces(document, rows, options.signal);
  return { document, rows: rows.length, ...read };
}

/** Adds rows piece by piece, so that nothing on the page waits for long. Rejects with the signal's reason. */
export async function appendInPieces<Row>(
  document: CsvDocument<Row>,
  rows: readonly Row[],
  signal?: AbortSignal,
): Promise<void> {
  for (let start = 0; start < rows.length; start += PIECE) {
    signal?.throwIfAborted();
    document.append(rows.slice(start, start + PIECE));
    await nextTask();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
