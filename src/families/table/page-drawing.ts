import type { ReactiveController } from 'lit';
import type { Column } from '../../components/data-table/column.js';
import type { LateHost } from '../../core/element/late-module.js';
import { PageTemplates } from '../../core/templates/page-templates.js';
import type { Formats } from '../../core/texts/formats.js';
import type * as code from './page-columns.js';
import type { RowPartNames } from './row-part-names.js';
import type { TableProperties } from './table-properties.js';

/** A table. */
interface Host extends LateHost, HTMLElement, TableProperties<string, never> {
  readonly formats: Formats;
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/** What draws as the page wants it. */
type PageCode = typeof code;

/**
 * How the page draws the rows and cells of a table: by templates (`<template data-cell="KEY">`, `<template data-row>`) and functions. What throws ends in the
 * table's error view, until it is asked to refresh.
 */
export class PageDrawing<Row> implements ReactiveController {
  private readonly page: PageTemplates<PageCode>;
  private failure: { readonly thrown: unknown } | undefined;
  private naming: RowPartNames<Row> | undefined;

  constructor(private readonly host: Host) {
    this.page = new PageTemplates(host, 'template:is([data-cell],[data-row])', {
      load: () => import('./page-columns.js'),
      isWanted: () => Boolean(host.rowRenderer ?? host.cellRenderers ?? host.rowParts),
    });
    host.addController(this);
    host.addQuestion({ refresh: () => Promise.resolve((this.failure = undefined)) });
  }

  hostUpdate(): void {
    if (this.failure) throw this.failure.thrown;
  }

  /** For the `slotchange` of the hidden slot where the templates stand. */
  get onChildren(): () => void {
    return this.page.onChildren;
  }

  /** The parts in templates and of rows, in front of others in `exportparts`. */
  get parts(): string {
    return this.page.module?.handedOn(this.page.templates, this.naming) ?? '';
  }

  /** What the columns depend on. */
  get by(): readonly unknown[] {
    return [this.page.module, this.page.templates, this.host.rowRenderer, this.host.cellRenderers];
  }

  /** The columns as the page draws rows or cells. */
  columns(own: readonly Column<Row>[]): readonly Column<Row>[] {
    return (
      this.page.module?.pageColumns(own, this.host, { templates: this.page.templates, onFail: this.onFail }) ?? own
    );
  }

  /** Names the parts of a row; another function only for another one of the page's. */
  get rowParts(): ((row: Row) => string) | undefined {
    const { host, page, naming, onFail } = this;
    const { rowParts: by } = host;
    if (by !== naming?.by) {
      const onNew = () => host.requestUpdate();
      this.naming = by && page.module && new page.module.RowPartNames(by, { onNew, onFail });
    }
    return this.naming?.of;
  }

  private readonly onFail = (thrown: unknown): void => {
    this.failure ??= { thrown };
    this.host.requestUpdate();
  };
}
