import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { loadECharts } from '../../../src/charts/chart-drawing.js';
import type { LoadECharts } from '../../../src/charts/chart-drawing.js';
import { markBox } from '../../../src/charts/chart-places.js';
import type { ChartModel } from '../../../src/charts/chart-model.js';
import { ChartView } from '../../../src/components/chart-view/chart-view.js';
import { DocumentStyles, styledRoot } from '../../../src/core/element/document-styles.js';
import { chartView as en } from '../../../src/locales/en/chart-view.js';
import { surface } from '../../../src/styles/surface.js';
import { tokens } from '../../../src/styles/tokens.js';
import { rateAndCounts } from '../../charts/models.js';
import { waitUntil } from '../../support/wait-until.js';

/** What a public element is around a chart: the theme's tokens, a surface, a direction. */
export class ChartHost extends LitElement {
  static override styles = [tokens, surface];
  @property({ attribute: false }) model?: ChartModel = rateAndCounts();
  @property({ attribute: false }) width = 640;
  @property() override dir = 'ltr';
  @property({ attribute: false }) loadECharts: LoadECharts = loadECharts;
  @property({ attribute: false }) text = en;

  constructor() {
    super();
    new DocumentStyles(this);
  }

  protected override createRenderRoot() {
    return styledRoot(this);
  }

  protected override render() {
    return html`<div class="surface" dir=${this.dir}>
      <hub-chart-view
        .model=${this.model}
        .notes=${['Week of Nov 15']}
        .loadECharts=${this.loadECharts}
        .text=${this.text}
        label="Call quality"
        summary="Poor calls rose to 8.9% from 1.1% eight weeks ago."
      ></hub-chart-view>
    </div>`;
  }

  protected override updated(): void {
    this.style.setProperty('display', 'block');
    this.style.setProperty('inline-size', `${this.width}px`);
  }

  get box() {
    return this.renderRoot.querySelector<HTMLElement>('.surface')!;
  }

  get view() {
    return this.renderRoot.querySelector<ChartView>('hub-chart-view')!;
  }

  $(selector: string) {
    return this.view.renderRoot.querySelector<HTMLElement>(selector);
  }

  $$(selector: string) {
    return [...this.view.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  get plot() {
    return this.$('[part~=plot]')!;
  }

  /** Texts of the tooltip, or undefined while it is closed. */
  get readout() {
    const tooltip = this.$('.tooltip')!;
    return tooltip.matches(':popover-open') ? tooltip.innerText.replaceAll(/\s+/g, ' ').trim() : undefined;
  }

  get spoken() {
    return this.$('[role=status].visually-hidden')!.textContent;
  }

  /** Where a figure is in the window. */
  at(category: number, series: string): [number, number] {
    const { x, y } = this.plot.getBoundingClientRect();
    const box = markBox(this.view.picture!.layout, { category, series })!;
    return [Math.round(x + box.x + box.width / 2), Math.round(y + box.y + box.height / 2)];
  }

  async press(...keys: string[]) {
    for (const key of keys) await sendKeys({ press: key });
    await this.view.updateComplete;
  }

  button(name: string) {
    return this.$$('button').find((button) => (button.textContent.trim() || button.ariaLabel) === name)!;
  }
}
customElements.define('hub-chart-view', ChartView);
customElements.define('chart-host', ChartHost);

/** What a test may choose. */
type Given = Partial<Pick<ChartHost, 'width' | 'dir' | 'loadECharts' | 'model' | 'text'>>;

/** A chart host in the page; drawn, unless its ECharts is replaced. */
export async function hosted({ model = rateAndCounts(), loadECharts: load = loadECharts, ...given }: Given = {}) {
  const host = await fixture<ChartHost>(html`<chart-host .model=${model} .loadECharts=${load}></chart-host>`);
  Object.assign(host, given);
  if (load === loadECharts) await drawn(host);
  return host;
}

/** Resolves when there is a drawing, also on a machine that is busy. */
export const drawn = (host: ChartHost) => waitUntil(() => host.$('.drawing svg path'), 'the chart is drawn');

/** Elements of the drawing that have this text. */
export const texts = (host: ChartHost) => host.$$('.drawing text').map((text) => text.textContent);
