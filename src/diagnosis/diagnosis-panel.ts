import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Component } from '../core/element/component.js';
import { icon } from '../core/element/icons.js';
import { toolIcon } from '../core/element/tool-icons.js';
import { isRightToLeft } from '../core/texts/languages.js';
import { controls } from '../styles/controls.js';
import { surface } from '../styles/surface.js';
import { tokens } from '../styles/tokens.js';
import { styles } from './diagnosis-panel.styles.js';
import { placeText } from './report-text.js';
import type { DiagnosisReport, Finding, FindingSeverity } from './report.js';
import type { ReportWords } from './words.js';

const icons = { error: 'alert', warning: 'alert', info: 'info' } as const satisfies Record<FindingSeverity, string>;

/** What a panel shows, and how it looks again. */
export interface PanelContent {
  readonly text: ReportWords;
  /** BCP 47. */
  readonly locale: string;
  look(): Promise<DiagnosisReport>;
}

/**
 * What `diagnose()` found, above the page and beside what it is about: a region that keeps nobody from using the page. It is in the top layer, so
 * that nothing covers it, and goes with its button.
 *
 * @csspart panel - The box.
 */
export class DiagnosisPanel extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-diagnosis';
  static override styles: CSSResultGroup = [tokens, surface, controls, styles];

  /** Set it before the panel stands in a page. */
  @property({ attribute: false }) content!: PanelContent;

  @state() private report?: DiagnosisReport;
  @state() private looking?: Promise<DiagnosisReport>;
  @state() private hasFailed = false;
  /** What became of copying. */
  @state() private isCopied?: boolean;
  @query('.panel') private readonly box!: HTMLElement;

  protected override firstUpdated(_changed: PropertyValues): void {
    this.box.showPopover();
  }

  /** Looks, again too, and shows what it finds. Who asks meanwhile gets the same report. Rejects when it could not look. */
  look(): Promise<DiagnosisReport> {
    this.looking ??= this.take().finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async take(): Promise<DiagnosisReport> {
    this.isCopied = undefined;
    this.hasFailed = true;
    this.report = await this.content.look();
    this.hasFailed = false;
    return this.report;
  }

  private async copy({ text }: DiagnosisReport): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.isCopied = true;
    } catch {
      this.isCopied = false;
      this.renderRoot.querySelector('details')!.open = true;
    }
  }

  private get summary(): string {
    const { diagnosis } = this.content.text;
    if (this.looking) return diagnosis.looking;
    if (this.hasFailed || !this.report) return diagnosis.failed;
    const { length } = this.report.findings;
    return length > 0 ? diagnosis.found(String(length)) : diagnosis.nothingFound;
  }

  protected override render(): TemplateResult {
    const { text, locale } = this.content;
    const { diagnosis } = text;
    return html`<aside
      class="panel surface auto"
      part="panel"
      popover="manual"
      aria-labelledby="title"
      lang=${locale}
      dir=${isRightToLeft(locale) ? 'rtl' : 'ltr'}
      translate="no"
    >
      <div class="head">
        <h2 class="title" id="title"><span .textContent=${diagnosis.heading}></span></h2>
        <button type="button" class="icon-button" aria-label=${diagnosis.close} @click=${() => this.remove()}>
          ${toolIcon('close')}
        </button>
      </div>
      <div class="body">
        <p class="summary" role="status" .textContent=${this.summary}></p>
        ${this.actions()} ${this.report ? this.findings(this.report) : nothing}
        ${this.report ? this.facts(this.report) : nothing}
      </div>
    </aside>`;
  }

  private findings({ findings }: DiagnosisReport): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<ol class="findings" role="list" aria-busy=${this.looking !== undefined}>
      ${findings.map((finding) => this.finding(finding))}
    </ol>`;
  }

  private finding({ code, severity, elements, seen, advice }: Finding): TemplateResult {
    const { diagnosis } = this.content.text;
    const places = elements.map((element) => html`<li .textContent=${placeText(element)}></li>`);
    return html`<li class="finding ${severity}">
      <p class="kind">
        ${icon(icons[severity])}<span .textContent=${diagnosis.severity[severity]}></span
        ><span class="code" .textContent=${code}></span>
      </p>
      <p class="seen" .textContent=${seen}></p>
      <p class="advice" .textContent=${advice}></p>
      ${
        places.length > 0
          ? html`<ul class="where" role="list" aria-label=${diagnosis.where}>
              ${places}
            </ul>`
          : nothing
      }
    </li>`;
  }

  private actions(): TemplateResult {
    const { diagnosis } = this.content.text;
    const { report, isCopied } = this;
    const copied = isCopied ? diagnosis.copied : diagnosis.notCopied;
    return html`<div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled=${report ? nothing : 'true'}
          @click=${() => report && void this.copy(report)}
        >
          <span .textContent=${diagnosis.copy}></span>
        </button>
        <button
          type="button"
          class="button"
          aria-disabled=${this.looking ? 'true' : nothing}
          @click=${() => void this.look()}
        >
          ${icon('refresh')}<span .textContent=${diagnosis.runAgain}></span>
        </button>
      </div>
      <p class="advice" role="status" .textContent=${isCopied === undefined ? '' : copied}></p>`;
  }

  private facts({ text }: DiagnosisReport): TemplateResult {
    return html`<details class="facts">
      <summary .textContent=${this.content.text.diagnosis.facts}></summary>
      <pre class="text" tabindex="0" .textContent=${text}></pre>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-diagnosis': DiagnosisPanel;
  }
}
