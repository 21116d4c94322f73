/** A heading inside the table, before the row `start` (0 is the first) and the rows that follow it. */
export interface Section {
  readonly start: number;
  readonly label: string;
}

/** Whether two lists of headings are the same. */
export function sameSections(one: readonly Section[], other: readonly Section[] | undefined): boolean {
  return (
    one.length === other?.length &&
    one.every(({ start, label }, index) => start === other[index]!.start && label === other[index]!.label)
  );
}

/** What a layout is made from; heights in px. */
export interface RowLayoutOptions {
  readonly rows: number;
  readonly rowHeight: number;
  readonly headingHeight: number;
  readonly sections: readonly Section[];
}

/**
 * Where the lines of a table are. A line is a row or a section's heading; lines are numbered from 0, as they follow each other on the screen.
 * Every row has the same height and there are few sections, so nothing is kept for a row.
 */
export class RowLayout {
  /** Number of lines: rows and headings. */
  readonly lines: number;
  /** Height of all lines together, px. */
  readonly length: number;
  /** The line of each heading, ascending. */
  private readonly headings: readonly number[];

  constructor(readonly options: RowLayoutOptions) {
    const { rows, rowHeight, headingHeight, sections } = options;
    this.headings = sections.map((section, index) => Math.min(Math.max(0, section.start), rows) + index);
    this.lines = rows + sections.length;
    this.length = rows * rowHeight + sections.length * headingHeight;
  }

  /** The row on a line; undefined when the line is a heading. */
  rowOf(line: number): number | undefined {
    const before = this.headingsBefore(line);
    return this.headings[before] === line ? undefined : line - before;
  }

  /** The section whose heading the line is. */
  sectionOf(line: number): Section | undefined {
    const before = this.headingsBefore(line);
    return this.headings[before] === line ? this.options.sections[before] : undefined;
  }

  /** Number of rows before a line. */
  rowsBefore(line: number): number {
    return line - this.headingsBefore(line);
  }

  /** The line of a row. */
  lineOf(row: number): number {
    let line = row;
    for (const heading of this.headings) if (heading <= line) line += 1;
    return line;
  }

  /** Upper edge of a line, px from the first. */
  topOf(line: number): number {
    const before = this.headingsBefore(line);
    return (line - before) * this.options.rowHeight + before * this.options.headingHeight;
  }

  /** Height of a line, px. */
  heightOf(line: number): number {
    return this.rowOf(line) === undefined ? this.options.headingHeight : this.options.rowHeight;
  }

  /** The line at an offset in px from the first one's upper edge. */
  lineAt(offset: number): number {
    const { rowHeight, headingHeight } = this.options;
    let top = 0;
    let line = 0;
    for (const heading of this.headings) {
      const headingTop = top + (heading - line) * rowHeight;
      if (offset < headingTop) break;
      if (offset < headingTop + headingHeight) return heading;
      top = headingTop + headingHeight;
      line = heading + 1;
    }
    const found = line + Math.floor((offset - top) / rowHeight);
    return Math.max(0, Math.min(found, this.lines - 1));
  }

  private headingsBefore(line: number): number {
    let count = 0;
    while (count < this.headings.length && this.headings[count]! < line) count += 1;
    return count;
  }
}
