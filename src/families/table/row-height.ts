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
  private readonly boxes = new Set<HTMLElement>();
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
    this.boxes.add(box);
    this.observer ??= this.observerIn(box.ownerDocument.defaultView);
    this.observer?.observe(box, { box: 'border-box' });
  }

  private measureDrawn(): void {
    const heights = heightsOf(this.drawn);
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
    for (const box of changed) if (!box.isConnected) this.forget(box);
    const heights = heightsOf(changed);
    // All of them change at once with the table's width, density or styles, not with other rows: then rows may be lower than they were.
    const least = heights.length === this.boxes.size ? 0 : this.height;
    if (heights.length > 0) this.take(Math.max(least, ...heights));
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

/** How high rows with these boxes are; a table that is hidden has no size at all. */
function heightsOf(boxes: readonly HTMLElement[]): readonly number[] {
  return boxes
    .map(({ offsetHeight }) => offsetHeight)
    .filter(Boolean)
    .map((height) => height + LINE);
}
