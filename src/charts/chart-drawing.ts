import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importAgain } from '../core/import-again.js';
import type { ChartPainter } from './chart-painter.js';
import type { ChartPicture } from './chart-picture.js';
import type * as echarts from './echarts.js';

/** How ECharts is had; replaced in tests. */
export type LoadECharts = () => Promise<Pick<typeof echarts, 'startDrawing'>>;

/** Loads the code that draws, and asks again under another address when it could not be had. */
export const loadECharts = (): Promise<typeof echarts> => importAgain(() => import('./echarts.js'));

/** Whether some drawing of this page has loaded ECharts: then the next one is drawn at once. */
let isHere = false;

/**
 * The life of one ECharts instance inside an element. It is made when there is a picture of some size for the first time, told only what
 * has changed, disposed when the element leaves the page, and made again when it comes back. ECharts itself is loaded by the first drawing.
 */
export class ChartDrawing implements ReactiveController {
  /** Why nothing can be drawn: ECharts could not be loaded, or threw. */
  error: unknown;
  /** Whether the box holds a drawing. */
  drawn = false;

  private painter: ChartPainter | undefined;
  private box: HTMLElement | undefined;
  private wanted: { box: HTMLElement; picture: ChartPicture } | undefined;
  private loaded: Awaited<ReturnType<LoadECharts>> | undefined;
  private loading = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: LoadECharts = loadECharts,
  ) {
    host.addController(this);
  }

  /** Whether drawing has to wait for ECharts: only then there is something to bridge. */
  get mustWait(): boolean {
    return !isHere;
  }

  /** Draws a picture into an element: at once when ECharts is here, else as soon as it is. */
  show(box: HTMLElement, picture: ChartPicture): void {
    this.wanted = { box, picture };
    if (this.error !== undefined) return;
    if (this.loaded) this.draw();
    else if (!this.loading) void this.start();
  }

  /** Takes the drawing away; the next `show` makes a new one. */
  clear(): void {
    this.wanted = undefined;
    this.painter?.dispose();
    this.painter = this.box = undefined;
    this.drawn = false;
  }

  /** Draws what could not be drawn before: new figures, a connection that is back, and somebody's wish are chances for it. */
  async retry(): Promise<void> {
    if (this.error === undefined || this.loading) return;
    if (!this.loaded) return this.start();
    this.error = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.clear();
    // So is the way back to the page.
    this.error = undefined;
  }

  private async start(): Promise<void> {
    this.loading = true;
    try {
      this.loaded = await this.load();
      isHere = true;
      if (this.error !== undefined) this.host.requestUpdate();
      this.error = undefined;
    } catch (error) {
      this.fail(error);
    }
    this.loading = false;
    if (this.loaded && this.wanted) this.draw();
  }

  private draw(): void {
    if (!this.loaded || !this.wanted) return;
    const { box, picture } = this.wanted;
    try {
      if (this.box !== box) this.painter?.dispose();
      if (this.box !== box || !this.painter) this.painter = this.loaded.startDrawing(box, picture.layout);
      this.box = box;
      this.painter.show(picture);
    } catch (error) {
      this.fail(error);
      return;
    }
    this.drawn = true;
  }

  private fail(error: unknown): void {
    const { painter } = this;
    this.painter = undefined;
    this.clear();
    this.error = error ?? new Error('The chart could not be drawn.');
    this.host.requestUpdate();
    try {
      painter?.dispose();
    } catch {
      // What threw once may throw again; the table is shown in any case.
    }
  }
}
