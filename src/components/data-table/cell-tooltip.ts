import type { TooltipTarget } from '../tooltip/tooltip.js';
import type { Column } from './column.js';

/** What a cell's tooltip says: what its column says about the row, else the whole text when it is cut off. */
export function cellTooltip<Row>(
  cell: HTMLElement,
  column: Column<Row>,
  row: Row | undefined,
): TooltipTarget | undefined {
  if (row === undefined) return undefined;
  const content = column.tooltip?.(row) ?? (isCutOff(cell) ? column.text(row) : undefined);
  return content === undefined || content === '' ? undefined : { anchor: anchorOf(cell), content, near: nearOf(cell) };
}

/** A header's tooltip when its column explains nothing: its label, when it is cut off. */
export function headerTooltip(cell: HTMLElement, column: Column<never>): TooltipTarget | undefined {
  return isCutOff(cell) ? { anchor: anchorOf(cell), content: column.label } : undefined;
}

/** The element that has the focus for the cell is the one that is described. */
function anchorOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>(':focus') ?? cell;
}

/** A cell is often wider than what is drawn in it. */
function nearOf(cell: HTMLElement): Element {
  return cell.childElementCount === 1 ? cell.firstElementChild! : cell;
}

/** Whether something in the cell is cut off: at the side, or below where it takes several lines. */
export function isCutOff(cell: HTMLElement): boolean {
  return [cell, ...cell.querySelectorAll('*')].some(
    (element) =>
      element.clientWidth > 0 &&
      (element.scrollWidth > element.clientWidth ||
        (element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).whiteSpace === 'normal')),
  );
}
