import { categoryAt, seriesAt } from '../../charts/chart-layout.js';
import type { ChartLayout } from '../../charts/chart-layout.js';
import type { ChartPoint } from '../../charts/chart-model.js';
import type { ZoomRange } from './chart-zoom.js';

/** What the pointer does to a chart view. */
export interface PointerActions {
  readonly layout: ChartLayout | undefined;
  /** Whether a stroke along the categories zooms. */
  readonly canZoom: boolean;
  hover(point: ChartPoint | undefined): void;
  select(point: ChartPoint): void;
  /** A stroke is being drawn over these categories, or none is any more. */
  brush(range: ZoomRange | undefined): void;
  /** A stroke is finished. */
  zoom(range: ZoomRange): void;
}

/** A pointer has to move so far, in pixels, before a press is a stroke and not a click. */
const strokeLength = 8;

/** Turns what the pointer does over the plot into points and strokes. Listens to nothing itself: the plot's template does. */
export class ChartPointer {
  private press: { x: number; category: number } | undefined;
  private range: ZoomRange | undefined;

  constructor(private readonly actions: PointerActions) {}

  /** Takes a `click`, or any event of the pointer. */
  handle(event: MouseEvent): void {
    if (event.type === 'click') this.click(event);
    else if (event.type === 'pointerdown') this.down(event as PointerEvent);
    else if (event.type === 'pointermove') this.move(event as PointerEvent);
    else if (event.type === 'pointerup') this.up();
    else this.leave();
  }

  private down(event: PointerEvent): void {
    const point = this.pointAt(event);
    this.range = undefined;
    this.press = undefined;
    // A finger shows the figure with its first touch: there is no hovering before it.
    if (event.pointerType === 'touch') this.actions.hover(point);
    if (!point || event.button !== 0 || !this.actions.canZoom) return;
    this.press = { x: event.clientX, category: point.category };
  }

  private move(event: PointerEvent): void {
    const point = this.pointAt(event);
    if (this.press && point && (this.range || Math.abs(event.clientX - this.press.x) > strokeLength)) {
      if (!this.range) (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.range = {
        first: Math.min(this.press.category, point.category),
        last: Math.max(this.press.category, point.category),
      };
      this.actions.brush(this.range);
    } else if (!this.press || point) this.actions.hover(point);
  }

  private up(): void {
    this.press = undefined;
    if (!this.range) return;
    this.actions.brush(undefined);
    this.actions.zoom(this.range);
  }

  private leave(): void {
    this.press = undefined;
    if (this.range) this.actions.brush(undefined);
    this.range = undefined;
    this.actions.hover(undefined);
  }

  private click(event: MouseEvent): void {
    const isEndOfStroke = this.range !== undefined;
    this.range = undefined;
    const point = isEndOfStroke ? undefined : this.pointAt(event);
    if (point) this.actions.select(point);
  }

  private pointAt(event: MouseEvent): ChartPoint | undefined {
    const { layout } = this.actions;
    if (!layout) return undefined;
    const place = (event.currentTarget as Element).getBoundingClientRect();
    const at = { x: event.clientX - place.x, y: event.clientY - place.y };
    const category = categoryAt(layout, at.x, at.y);
    const series = category === undefined ? undefined : seriesAt(layout, category, at);
    return category === undefined || series === undefined ? undefined : { category, series };
  }
}
