/** The line below a row, px. */
const LINE = 1;

/**
 * How high the rows are that the page draws: as the highest of those seen so far, since all rows of a table are equally high. It is measured once they are
 * drawn, before anybody sees them, and again when a picture comes or a framework draws later.
 */
export class RowHeight {
  private height = 0;
  private onChange?: () => void;
  private observer?: ResizeObserver;
  /** Boxes with the height of a row with what is drawn in them, px. */
  private readonly boxes = new Map<HTMLElement, number>();
  /** Boxes in which something else was drawn. */
  private drawn: HTMLElement[] = [];

  /** The height, px; 0 while none is known. `onChange` is called when it is another one. */
  tell(onChange: () => void): number {
    this.onChange = onChange;
    return this.height;
  }

  /** Something else was drawn in a box. */
  watch(box: HTMLElement): void {
    if (this.drawn.length === 0) queueMicrotask(() => this.measureDrawn());
    this.drawn.push(box);
    if (this.boxes.has(box)) return;
    this.boxes.set(box, 0);
    this.observer ??= this.observerIn(box.ownerDocument.defaultView);
    this.observer?.observe(box, { box: 'border-box' });
  }

  private measureDrawn(): void {
    const heights = this.measure(this.drawn);
    this.drawn = [];
    this.take(Math.max(this.height, ...heights));
  }

  /** What it sees is taken in the next frame: in its own, higher rows would change the boxes around them, which browsers report as an error. */
  private observerIn(view: Window | null): ResizeObserver | undefined {
    return view
      ? new (view as typeof globalThis & Window).ResizeObserver((entries) => {
          view.requestAnimationFrame(() => this.measureChanged(entries.map(({ target }) => target as HTMLElement)));
        })
      : undefined;
  }

  private measureChanged(changed: readonly HTMLElement[]): void {
    for (const box of this.boxes.keys()) if (!box.isConnected) this.forget(box);
    // Lower with the same in it, by the table's width, density or styles: then any row may be lower than it was.
    const isLower = changed.some((box) => heightOf(box) < (this.boxes.get(box) ?? 0));
    const heights = this.measure(isLower ? [...this.boxes.keys()] : changed);
    if (heights.length > 0) this.take(Math.max(isLower ? 0 : this.height, ...heights));
  }

  /** How high rows with these boxes are. One that left has no size, nor has any in a table that is hidden. */
  private measure(boxes: readonly HTMLElement[]): readonly number[] {
    return boxes
      .filter(({ offsetHeight }) => offsetHeight)
      .map((box) => {
        const height = heightOf(box);
        this.boxes.set(box, height);
        return height;
      });
  }

  private take(height: number): void {
    if (height === this.height) return;
    this.height = height;
    this.onChange?.();
  }

  private forget(box: HTMLElement): void {
    this.boxes.delete(box);
    this.observer?.unobserve(box);
  }
}

/** How high a row with this box is, px. */
function heightOf(box: HTMLElement): number {
  return box.offsetHeight + LINE;
}
