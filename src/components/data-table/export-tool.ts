import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { LateModule } from '../../core/element/late-module.js';
import { ownText } from '../../core/element/own-text.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import type { CsvExport, CsvExportOptions } from './csv-export.js';
import type { WrittenRows } from './csv-rows.js';

/** The button that exports all rows. What carries an export out comes when it is pressed; without it the export has failed. */
export class ExportTool {
  private readonly code: LateModule<{ readonly CsvExport: typeof CsvExport }>;
  private made?: CsvExport;

  constructor(
    private readonly host: LitElement,
    private readonly options: CsvExportOptions,
  ) {
    this.code = new LateModule(host, () => import('./csv-export.js'));
    // While an export is under way, another button stands in the place of its own.
    new FocusKeeper(host, () => null);
  }

  /** Says how much came of rows that somebody else asked for. */
  async tell(written: WrittenRows<unknown>): Promise<void> {
    (await this.exporter())?.tell(written);
  }

  /** What is said about the last export; a part is called a part. */
  note(text: DataTableTexts['dataTable'], format: Formats): string {
    return this.code.error ? text.exportFailed : (this.made?.note(text, format) ?? '');
  }

  /** The button, or how far the export is; a note where something is missing. */
  render(text: DataTableTexts['dataTable'], format: Formats): TemplateResult {
    const { made, code } = this;
    const progress = made?.progress(text, format);
    if (progress) return progress;
    const note = code.error || made?.isIncomplete ? this.note(text, format) : '';
    return html`<span class="export-note" ?hidden=${note === ''} ${ownText(note)}></span
      ><button
        type="button"
        class="button export-button"
        part="button"
        data-focus="export"
        @click=${() => void this.start()}
      >
        ${toolIcon('download')}<span class="button-text" ${ownText(text.exportCsv)}></span>
      </button>`;
  }

  private async start(): Promise<void> {
    const exporter = await this.exporter();
    if (exporter) await exporter.start();
    else this.options.onEnd();
  }

  /** Undefined where its code could not be had. */
  private async exporter(): Promise<CsvExport | undefined> {
    if (await this.code.want()) this.made ??= new this.code.module!.CsvExport(this.host, this.options);
    return this.made;
  }
}
