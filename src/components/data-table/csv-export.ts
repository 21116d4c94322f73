import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { keepDressed } from '../../core/element/late-styles.js';
import { ownText } from '../../core/element/own-text.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { saveFile } from '../../core/element/save-file.js';
import type { AllRowsOptions } from '../../core/query/row-source.js';
import type { CsvDocument } from '../../core/texts/csv.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { csvExportStyles } from './csv-export.styles.js';
import type { WrittenRows } from './csv-rows.js';

/** What an export needs. */
export interface CsvExportOptions {
  /** Reads all rows into a document. */
  write(options: AllRowsOptions): Promise<WrittenRows<CsvDocument<never>>>;
  /** The file's name without its ending. */
  fileName(): string;
  /** The export has come to its end, well or not: what `note` says is new. */
  onEnd(): void;
}

type ExportState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'handedOver' } & WrittenRows<unknown>);

/** Exports all rows into a file: says how far it is and how much of it came, can be cancelled, and ends when its table is removed. Reached by `import()` alone. */
export class CsvExport implements ReactiveController {
  private state: ExportState = { kind: 'idle' };
  private running: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: CsvExportOptions,
  ) {
    keepDressed(host, csvExportStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Reads all rows and hands them to the browser as a download. Whether the browser saves it, nobody learns. */
  async start(): Promise<void> {
    const running = new AbortController();
    this.running?.abort();
    this.running = running;
    this.show({ kind: 'running', done: 0, total: 0 });
    try {
      const { signal } = running;
      const onProgress = (done: number, total: number) => this.show({ kind: 'running', done, total });
      const { document, ...written } = await this.options.write({ signal, onProgress });
      if (signal.aborted) return;
      const { ownerDocument } = this.host;
      saveFile(document.toBlob(), { name: `${this.options.fileName()}.csv`, document: ownerDocument });
      this.end({ kind: 'handedOver', document, ...written });
    } catch {
      if (this.running === running) this.end({ kind: running.signal.aborted ? 'idle' : 'failed' });
    }
  }

  /** Gives the export up. */
  cancel(): void {
    if (!this.running) return;
    this.running.abort();
    this.end({ kind: 'idle' });
  }

  /** Says how much came of rows that somebody else asked for. */
  tell(written: WrittenRows<unknown>): void {
    this.end({ kind: 'handedOver', ...written });
  }

  /** What is said about the last export; a part is called a part. */
  note(text: DataTableTexts['dataTable'], format: Formats): string {
    const { state } = this;
    if (state.kind === 'failed') return text.exportFailed;
    if (state.kind !== 'handedOver') return '';
    const { rows, total, unreadable, isComplete } = state;
    if (isComplete) return text.exported(format.count(rows));
    return text.exportedPart(format.number(rows), format.count(total), unreadable > 0 ? format.number(unreadable) : '');
  }

  /** Whether the last export failed, or has not all rows. */
  get isIncomplete(): boolean {
    const { state } = this;
    return state.kind === 'failed' || (state.kind === 'handedOver' && !state.isComplete);
  }

  /** How far the export is; undefined while none is under way. */
  progress(text: DataTableTexts['dataTable'], format: Formats): TemplateResult | undefined {
    const { state } = this;
    if (state.kind !== 'running') return undefined;
    const { done, total } = state;
    return html`<span class="export-progress" part="progress">
      <progress aria-label=${text.exportCsv} max=${total || 1} .value=${done}></progress>
      <span ${ownText(text.exporting(format.number(done), format.count(total)))}></span>
      <button
        type="button"
        class="icon-button"
        part="button"
        data-focus="export"
        aria-label=${text.cancelExport}
        @click=${() => this.cancel()}
      >
        ${toolIcon('close')}
      </button>
    </span>`;
  }

  private end(state: ExportState): void {
    this.running = undefined;
    this.show(state);
    this.options.onEnd();
  }

  private show(state: ExportState): void {
    this.state = state;
    if (this.host.isConnected) this.host.requestUpdate();
  }
}
