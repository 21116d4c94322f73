import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importAgain } from '../core/import-again.js';
import { ChartPainter } from './chart-painter.js';
import type { ChartPicture } from './chart-picture.js';
import type * as echarts from './echarts.js';

/** What is drawn with. */
type Drawer = Pick<typeof echarts, 'startDrawing' | 'drawSvg'>;

/** How ECharts is had, at once if it is here; replaced in tests. */
export type LoadECharts = () => Promise<Drawer> | Drawer;

/** ECharts, once some drawing of this page has loaded it: then the next one is drawn at once, also between `beforeprint` and the print. */
let here: typeof echarts | undefined;

/** The code that draws: at once when the page has it, else loaded, under another address if it could not be had. */
export function loadECharts(): Promise<typeof echarts> | typeof echarts {
  return here ?? importAgain(() => import('./echarts.js')).then((loaded) => (here = loaded));
}

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
  private loaded: Drawer | undefined;
  private loading = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: LoadECharts = loadECharts,
  ) {
    host.addController(this);
  }

  /** Whether drawing has to wait for ECharts: only then there is something to bridge. */
  get mustWait(): boolean {
    return !here;
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

  private start(): Promise<void> | void {
    try {
      const drawer = this.load();
      return 'then' in drawer ? this.wait(drawer) : this.begin(drawer);
    } catch (error) {
      this.fail(error);
    }
  }

  private async wait(drawer: Promise<Drawer>): Promise<void> {
    this.loading = true;
    try {
      this.begin(await drawer);
    } catch (error) {
      this.fail(error);
    }
    this.loading = false;
  }

  private begin(drawer: Drawer): void {
    this.loaded = drawer;
    if (this.error !== undefined) this.host.requestUpdate();
    this.error = undefined;
    if (this.wanted) this.draw();
  }

  private draw(): void {
    if (!this.loaded || !this.wanted) return;
    const { box, picture } = this.wanted;
    try {
      if (this.box !== box) this.painter?.dispose();
      if (this.box !== box || !this.painter) {
        this.painter = new ChartPainter(this.loaded.startDrawing(box, picture.layout), box, picture.layout);
      }
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
