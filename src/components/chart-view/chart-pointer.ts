import type { ChartLayout } from '../../charts/chart-layout.js';
import { categoryAt, seriesAt } from '../../charts/chart-places.js';
import type { ChartPoint } from '../../charts/chart-model.js';
import { pointWithin } from '../../core/element/on-screen.js';
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
  /** The last press became a stroke: the click that some browsers make of its end, after all else, is none. */
  private wasStroke = false;

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
    this.range = this.press = undefined;
    this.wasStroke = false;
    // A finger shows the figure with its first touch: there is no hovering before it.
    if (event.pointerType === 'touch') this.actions.hover(point);
    if (!point || event.button !== 0 || !this.actions.canZoom) return;
    this.press = { x: event.clientX, category: point.category };
  }

  private move(event: PointerEvent): void {
    const point = this.pointAt(event);
    if (this.press && point && (this.range || Math.abs(event.clientX - this.press.x) > strokeLength)) {
      if (!this.range) (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.wasStroke = true;
      this.range = {
        first: Math.min(this.press.category, point.category),
        last: Math.max(this.press.category, point.category),
      };
      this.actions.brush(this.range);
    } else if (!this.press || point) this.actions.hover(point);
  }

  private up(): void {
    const { range } = this;
    this.range = this.press = undefined;
    if (!range) return;
    this.actions.brush(undefined);
    this.actions.zoom(range);
  }

  private leave(): void {
    if (this.range) this.actions.brush(undefined);
    this.range = this.press = undefined;
    this.actions.hover(undefined);
  }

  private click(event: MouseEvent): void {
    const point = this.wasStroke ? undefined : this.pointAt(event);
    if (point) this.actions.select(point);
  }

  private pointAt(event: MouseEvent): ChartPoint | undefined {
    const { layout } = this.actions;
    if (!layout) return undefined;
    const at = pointWithin(event.currentTarget as HTMLElement, { x: event.clientX, y: event.clientY });
    const category = categoryAt(layout, at.x, at.y);
    const series = category === undefined ? undefined : seriesAt(layout, category, at);
    return category === undefined || series === undefined ? undefined : { category, series };
  }
}
