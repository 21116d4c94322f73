import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { CsvDocument } from '../../core/texts/csv.js';
import type { Formats } from '../../core/texts/formats.js';
import { icon } from '../../core/element/icons.js';
import type { AllRowsOptions } from '../../core/query/row-source.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';

/** What an export needs. */
export interface CsvExportOptions {
  /** Reads all rows into a document. */
  write(options: AllRowsOptions): Promise<CsvDocument<never>>;
  /** The file's name without its ending. */
  fileName(): string;
}

type ExportState =
  | { readonly kind: 'idle' | 'failed' | 'done' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number };

/** Exports all rows into a file: says how far it is, can be cancelled, and ends when its table is removed. */
export class CsvExport implements ReactiveController {
  private state: ExportState = { kind: 'idle' };
  private running: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: CsvExportOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Reads all rows and hands them to the browser as a download. */
  async start(): Promise<void> {
    const running = new AbortController();
    this.running?.abort();
    this.running = running;
    this.show({ kind: 'running', done: 0, total: 0 });
    try {
      const { signal } = running;
      const onProgress = (done: number, total: number) => this.show({ kind: 'running', done, total });
      const document = await this.options.write({ signal, onProgress });
      if (signal.aborted) return;
      download(document.toBlob(), `${this.options.fileName()}.csv`);
      this.end('done');
    } catch {
      if (this.running === running) this.end(running.signal.aborted ? 'idle' : 'failed');
    }
  }

  /** Gives the export up. */
  cancel(): void {
    this.running?.abort();
    this.end('idle');
  }

  /** The button, or how far the export is. */
  render(text: DataTableTexts['dataTable'], format: Formats): TemplateResult {
    const { state } = this;
    if (state.kind === 'running') {
      return html`<span class="export-progress" part="progress">
        <progress aria-label=${text.exportCsv} max=${state.total || 1} .value=${state.done}></progress>
        <span>${text.exporting(format.number(state.done), format.count(state.total))}</span>
        <button
          type="button"
          class="icon-button"
          part="button"
          aria-label=${text.cancelExport}
          @click=${() => this.cancel()}
        >
          ${icon('close')}
        </button>
      </span>`;
    }
    const note = { failed: text.exportFailed, done: text.exported, idle: '' }[state.kind];
    return html`<span class=${state.kind === 'failed' ? 'export-note' : 'visually-hidden'} role="status">${note}</span
      ><button type="button" class="button export-button" part="button" @click=${() => void this.start()}>
        ${icon('download')}<span class="button-text">${text.exportCsv}</span>
      </button>`;
  }

  private end(kind: 'idle' | 'failed' | 'done'): void {
    this.running = undefined;
    this.show({ kind });
  }

  private show(state: ExportState): void {
    this.state = state;
    if (this.host.isConnected) this.host.requestUpdate();
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(file);
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file when this task ends.
  setTimeout(() => URL.revokeObjectURL(url));
}
