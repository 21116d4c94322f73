import { render } from 'lit';
import { OwnText } from '../../core/element/own-text.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import type { Column } from './column.js';
import { RowLink } from './row-link.js';

/** One cell of a row element and what it shows now, so that only what is different is written. */
export class RowCell<Row> {
  /** Whether it says nothing; known of cards only. */
  isBlank = false;
  private readonly text: OwnText | undefined;
  private readonly link: RowLink<Row> | undefined;

  /** @param element made by `createCell` for the column */
  constructor(
    readonly column: Column<Row>,
    readonly element: HTMLElement,
  ) {
    if (column.draw) return;
    const box = element.querySelector('bdi') ?? element;
    this.link = column.href && new RowLink(column, box);
    this.text = this.link?.text ?? new OwnText(box);
  }

  /** What holds the text or the drawing. */
  get contents(): HTMLElement {
    return (this.text?.owner as HTMLElement | undefined) ?? this.element;
  }

  /** Shows a row. @param isField whether a cell that says nothing is left out */
  show(row: Row, isField: boolean): void {
    const { column, text } = this;
    this.link?.show(row);
    const says = text || isField ? column.text(row) : '';
    if (text) text.write(says);
    else this.draw(row);
    if (isField) this.markBlank(!column.keepsPlace && (says === '' || says === NOT_AVAILABLE));
  }

  /** Nothing of an earlier row is left to be read, but for this text; a drawing is hidden by the row's classes `waiting` and `unreadable`. */
  clear(text: string): void {
    this.link?.show(undefined);
    this.text?.write(this.column.place === 'always' ? text : '');
    this.markBlank(false);
  }

  /** What was opened from it closes. */
  release(): void {
    this.column.release?.(this.element);
  }

  /** Stands at another place of the row, from 0. */
  moveTo(index: number): void {
    const { element } = this;
    const place = String(index + 1);
    if (element.ariaColIndex === place) return;
    element.classList.replace(`c${Number(element.ariaColIndex) - 1}`, `c${index}`);
    element.ariaColIndex = place;
  }

  private markBlank(isBlank: boolean): void {
    if (this.isBlank === isBlank) return;
    this.isBlank = isBlank;
    this.element.classList.toggle('blank', isBlank);
  }

  private draw(row: Row): void {
    const template = this.column.draw!(row, this.element);
    if (template) render(template, this.element);
  }
}

/** The element of a cell, with nothing in it yet. @param index its place in the row, from 0 */
export function createCell(column: Column<never>, index: number): HTMLElement {
  const cell = document.createElement('div');
  const kind = column.draw ? 'drawn' : '';
  const looks = [column.align === 'end' && 'end', column.wraps && 'wraps', column.place];
  cell.className = ['cell', `c${index}`, kind, ...looks].filter(Boolean).join(' ');
  cell.setAttribute('part', `cell cell-${column.key}`);
  cell.role = column.place === 'always' ? 'rowheader' : 'gridcell';
  cell.ariaColIndex = String(index + 1);
  cell.tabIndex = -1;
  cell.dataset.label = column.label;
  if (column.isData && !column.draw) cell.append(isolated());
  return cell;
}

/** Text from the data stands in an element of its own direction. */
function isolated(): HTMLElement {
  const box = document.createElement('bdi');
  box.className = 'text';
  return box;
}
