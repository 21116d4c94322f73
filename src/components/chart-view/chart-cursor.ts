import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ChartPicture } from '../../charts/chart-picture.js';
import type { Box, ChartLayout } from '../../charts/chart-layout.js';
import { bandBox, markBox } from '../../charts/chart-places.js';
import type { ChartPoint } from '../../charts/chart-model.js';
import { scrollTargets } from '../../core/element/on-screen.js';
import { openOverlay } from '../overlay/open-overlay.js';
import type { OpenOverlay } from '../overlay/open-overlay.js';
import { ChartPointer } from './chart-pointer.js';
import { placeReadout, readout, spokenPoint } from './chart-readout.js';
import type { ChartViewTexts } from './chart-texts.js';
import type { ZoomRange } from './chart-zoom.js';
import { cursorMove, movedCursor } from './cursor-moves.js';

/** What a chosen figure marks, and narrows tables to: its whole category, itself alone, or nothing. */
export type ChosenPart = 'category' | 'figure' | 'nothing';

/** A figure that somebody chose. */
export interface ChosenFigure {
  /** Key of the series. */
  readonly series: string;
  /** Key of the category. */
  readonly key: string;
}

/** The chart that a cursor moves over. */
export interface CursorHost extends ReactiveControllerHost {
  readonly picture: ChartPicture | undefined;
  readonly text?: ChartViewTexts;
  readonly canZoom: boolean;
  /** The element over which the cursor moves; undefined while there is none. */
  readonly plot: HTMLElement | null;
  readonly tooltip: HTMLElement | null;
  /** The figure that was chosen. */
  readonly chosen?: ChosenFigure;
  /** Whether a chosen figure is marked by itself, or its whole category. */
  readonly marks: ChosenPart;
  select(point: ChartPoint): void;
  zoomTo(range: ZoomRange): void;
  /** Shows half as many categories, or twice as many, around one of those that are shown. */
  zoomBy(factor: 0.5 | 2, center?: number): void;
}

/** Where the reader is in the chart, by pointer or by keyboard: a stripe and a ring over the drawing, and the tooltip beside them. */
export class ChartCursor implements ReactiveController {
  private readonly pointer = new ChartPointer(this);

  /** By key: it stays where it is when the chart is zoomed or gets new figures. */
  private at: { category: string; series: string } | undefined;
  private by: 'pointer' | 'keyboard' | undefined;
  private stroke: ZoomRange | undefined;
  private open: { readonly life: AbortController; readonly overlay: OpenOverlay } | undefined;

  constructor(private readonly host: CursorHost) {
    host.addController(this);
  }

  /** Where everything is now. */
  get layout(): ChartLayout | undefined {
    return this.host.picture?.layout;
  }

  /** Whether a stroke along the categories zooms. */
  get canZoom(): boolean {
    return this.host.canZoom;
  }

  /** The figure at the cursor; undefined when it is nowhere, or on something that is not shown any more. */
  get point(): ChartPoint | undefined {
    return this.at && this.pointOf({ series: this.at.series, key: this.at.category });
  }

  /** The figure that was chosen; undefined when none was, or one that is not shown now. */
  private get chosen(): ChartPoint | undefined {
    const { chosen, marks } = this.host;
    return chosen && marks !== 'nothing' ? this.pointOf(chosen) : undefined;
  }

  /** Whether a figure is the chosen one, or one that does the same. */
  isChosen({ category, series }: ChartPoint): boolean {
    const { chosen, host } = this;
    return chosen?.category === category && (host.marks === 'category' || chosen.series === series);
  }

  private pointOf({ series, key: wanted }: ChosenFigure): ChartPoint | undefined {
    const category = this.layout?.model.categories.findIndex(({ key }) => key === wanted) ?? -1;
    return category >= 0 ? { category, series } : undefined;
  }

  /** What a screen reader is told: the figure under the keyboard's cursor. */
  get spoken(): string {
    const { layout, point, host } = this;
    if (this.by !== 'keyboard' || !layout || !point || !host.text) return '';
    const said = spokenPoint(layout.model, point, host.text);
    return this.isChosen(point) ? host.text.chosen(said) : said;
  }

  /** The pointer is over a figure, or over none. */
  hover(point: ChartPoint | undefined): void {
    if (!point && this.by !== 'pointer') return;
    const before = this.point;
    if (this.by === 'pointer' && before?.category === point?.category && before?.series === point?.series) return;
    this.go(point, point && 'pointer');
  }

  /** A figure is chosen. */
  select(point: ChartPoint): void {
    this.host.select(point);
  }

  /** A stroke is being drawn, or not any more. */
  brush(range: ZoomRange | undefined): void {
    this.stroke = range;
    if (range) this.by = undefined;
    this.host.requestUpdate();
  }

  /** A stroke is finished. */
  zoom(range: ZoomRange): void {
    this.host.zoomTo(range);
  }

  /** The plot has the focus: the cursor appears where it was, or at the newest figure. */
  onFocus(): void {
    if (this.host.plot?.matches(':focus-visible') && this.layout)
      this.go(movedCursor(this.layout.model, this.point), 'keyboard');
  }

  /** What the pointer does over the plot; one function for all of its events. */
  readonly onPointer = (event: MouseEvent): void => this.pointer.handle(event);

  /** What a key does over the plot. */
  onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.layout || !this.act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Takes cursor and tooltip away; the place is kept for the next focus. */
  hide(): void {
    if (!this.by) return;
    this.by = undefined;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { plot, picture } = this.host;
    const point = this.by ? this.point : undefined;
    if (plot && picture) this.place(plot, { layout: picture.layout, point });
    this.showTooltip(Boolean(point));
  }

  hostDisconnected(): void {
    this.by = this.stroke = undefined;
    this.closeTooltip(this.host.tooltip);
  }

  /** The marks over the drawing; placed after each update. */
  marks(): TemplateResult {
    return html`<div class="chosen" hidden></div>
      <div class="band" hidden></div>
      <div class="ring" hidden></div>`;
  }

  /** What the tooltip says. */
  readout(): TemplateResult | typeof nothing {
    const { picture, text } = this.host;
    return picture && text && this.by && this.point
      ? readout(picture.layout.model, this.point, { text, patterned: picture.look.patterned })
      : nothing;
  }

  private act(key: string): boolean {
    const { point, layout, host } = this;
    if (!layout) return false;
    const move = cursorMove(key, layout);
    if (move) this.go(movedCursor(layout.model, this.by && point, move), 'keyboard');
    else if ((key === 'Enter' || key === ' ') && point) host.select(point);
    else if (this.canZoom && (key === '+' || key === '=')) host.zoomBy(0.5, point?.category);
    else if (this.canZoom && key === '-') host.zoomBy(2, point?.category);
    else return false;
    return true;
  }

  private go(point: ChartPoint | undefined, by: 'pointer' | 'keyboard' | undefined): void {
    const category = point && this.layout?.model.categories[point.category]?.key;
    this.at = point && category !== undefined ? { category, series: point.series } : this.at;
    this.by = point && by;
    this.host.requestUpdate();
  }

  private place(plot: HTMLElement, { layout, point }: { layout: ChartLayout; point: ChartPoint | undefined }): void {
    const stroke = this.stroke ?? (point && oneCategory(point));
    setBox(plot.querySelector('.band'), stroke && stripe(layout, stroke));
    const { chosen } = this;
    setBox(plot.querySelector('.chosen'), chosen && this.markOf(layout, chosen));
    setBox(plot.querySelector('.ring'), point && this.by === 'keyboard' ? markBox(layout, point) : undefined);
  }

  private markOf(layout: ChartLayout, chosen: ChartPoint): Box | undefined {
    return this.host.marks === 'figure' ? markBox(layout, chosen) : stripe(layout, oneCategory(chosen));
  }

  private showTooltip(shown: boolean): void {
    const { tooltip, plot, picture } = this.host;
    if (!shown || !tooltip || !plot) return this.closeTooltip(tooltip);
    if (!this.open) this.openTooltip(tooltip, plot);
    const box = picture && this.point && stripe(picture.layout, oneCategory(this.point));
    if (box) placeReadout(tooltip, { plot, box });
  }

  /** What closes it happens anywhere in the page in which the chart is now; Escape closes it whatever opened it, and wherever the focus is. */
  private openTooltip(tooltip: HTMLElement, plot: HTMLElement): void {
    const life = new AbortController();
    const { signal } = life;
    const { ownerDocument } = tooltip;
    for (const target of scrollTargets(tooltip)) {
      target.addEventListener('scroll', () => this.onScroll(), { signal, capture: true, passive: true });
    }
    ownerDocument.addEventListener('pointerdown', (event) => !event.composedPath().includes(plot) && this.hide(), {
      signal,
    });
    tooltip.showPopover();
    this.open = { life, overlay: openOverlay({ element: tooltip, close: () => this.hide() }) };
  }

  /** What moved away from the pointer is not under it any more; the keyboard's cursor takes its tooltip along, also when its focus scrolled the page. */
  private onScroll(): void {
    if (this.by === 'keyboard') this.host.requestUpdate();
    else this.hide();
  }

  private closeTooltip(tooltip: HTMLElement | null): void {
    this.open?.life.abort();
    this.open?.overlay.end();
    if (this.open && tooltip?.isConnected) tooltip.hidePopover();
    this.open = undefined;
  }
}

function oneCategory({ category }: ChartPoint): ZoomRange {
  return { first: category, last: category };
}

/** The box around some categories in all panels. */
function stripe(layout: ChartLayout, { first, last }: ZoomRange): Box | undefined {
  const boxes = layout.panels.flatMap((place) => [bandBox(layout, place, first), bandBox(layout, place, last)]);
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** From code, because a strict content security policy forbids style attributes. */
function setBox(element: HTMLElement | null, box: Box | undefined): void {
  if (!element) return;
  element.hidden = !box;
  if (!box) return;
  element.style.setProperty('left', `${box.x}px`);
  element.style.setProperty('top', `${box.y}px`);
  element.style.setProperty('width', `${box.width}px`);
  element.style.setProperty('height', `${box.height}px`);
}
