import { isInControl } from './controls.js';

/** A row and its place among all rows. */
export interface PressedRow<Row> {
  readonly row: Row;
  readonly index: number;
}

/** Where a press finds its row. */
export interface PressedField<Row> {
  /** The line of the row in which an element is. */
  lineOf(element: Element): number | undefined;
  /** The row on a line, if it is here. */
  rowOn(line: number): PressedRow<Row> | undefined;
}

/** How a press began. */
interface Beginning<Row> {
  readonly element: Element;
  readonly line: number;
  readonly pressed: PressedRow<Row> | undefined;
  readonly isControl: boolean;
}

/**
 * A press begins on a row and ends as a click; in between rows may arrive, be sorted or drawn anew. The row that was pressed is the one on which the
 * pointer went down, and a press that began on a control is that control's.
 */
export class RowPress<Row> {
  private began: Beginning<Row> | undefined;

  constructor(private readonly field: PressedField<Row>) {}

  /** Whether what was pressed is in the document no more: then no click will come, and the press ends with the pointer. */
  get isOrphaned(): boolean {
    return this.began !== undefined && !this.began.element.isConnected;
  }

  /** Takes the beginning of a press. */
  begin({ target }: PointerEvent): void {
    const element = target as Element;
    const line = this.field.lineOf(element);
    const isControl = isInControl(element);
    this.began = line === undefined ? undefined : { element, line, pressed: this.field.rowOn(line), isControl };
  }

  /** The row that a click is for, or the end of a press of which no click comes; undefined when it is for none. */
  end(event: MouseEvent): PressedRow<Row> | undefined {
    const { began } = this;
    this.began = undefined;
    const element = event.target as Element;
    // A click of a script or of a screen reader has no beginning.
    const isAlone = event.type === 'click' && event.detail === 0;
    if (isAlone || !began) return isInControl(element) ? undefined : this.rowUnder(element);
    const under = this.field.lineOf(element) ?? this.field.lineOf(elementAt(event) ?? element);
    return began.isControl || isInControl(element) || under !== began.line ? undefined : began.pressed;
  }

  /** The row that a click on its link is for: the one on which the press began. */
  endOnLink({ detail, target }: MouseEvent): PressedRow<Row> | undefined {
    const { began } = this;
    this.began = undefined;
    return detail === 0 || !began ? this.rowUnder(target as Element) : began.pressed;
  }

  private rowUnder(element: Element): PressedRow<Row> | undefined {
    const line = this.field.lineOf(element);
    return line === undefined ? undefined : this.field.rowOn(line);
  }
}

/** What is under the pointer now: a click on elements that were replaced reaches only what is around them. */
function elementAt({ target, clientX, clientY }: MouseEvent): Element | null {
  return ((target as Element).getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY);
}
