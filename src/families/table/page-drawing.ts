import type { ReactiveController, TemplateResult } from 'lit';
import type { Column } from '../../components/data-table/column.js';
import type { LateHost } from '../../core/element/late-module.js';
import { PageTemplates } from '../../core/templates/page-templates.js';
import type { TemplateSet } from '../../core/templates/template-set.js';
import type { Formats } from '../../core/texts/formats.js';
import type { pageColumns } from './page-columns.js';
import type { RowParts, TableProperties } from './table-properties.js';

/** A table. */
interface Host extends LateHost, HTMLElement, TableProperties {
  readonly formats: Formats;
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/** What draws as the page wants it. */
interface PageCode {
  readonly TemplateSet: typeof TemplateSet;
  readonly pageColumns: typeof pageColumns;
}

/**
 * How the page draws the rows and cells of a table: by templates (`<template data-cell="KEY">`) and functions. What throws ends in the table's error view,
 * until it is asked to refresh.
 */
export class PageDrawing<Row> implements ReactiveController {
  private readonly page: PageTemplates<PageCode>;
  private failure: { readonly thrown: unknown } | undefined;
  private naming: { readonly by: RowParts; partsOf(row: Row): string } | undefined;
  /** The parts that rows had so far. */
  private readonly namedParts = new Set<string>();

  constructor(private readonly host: Host) {
    this.page = new PageTemplates(host, 'data-cell', {
      load: () => import('./page-columns.js'),
      isWanted: () => host.cellRenderers !== undefined,
    });
    host.addController(this);
    host.addQuestion({ refresh: () => Promise.resolve((this.failure = undefined)) });
  }

  hostUpdate(): void {
    if (this.failure) throw this.failure.thrown;
  }

  /** Where the templates stand in the table's own template. */
  get slot(): TemplateResult {
    return this.page.slot;
  }

  /** The parts in templates and of rows, in front of others in `exportparts`. */
  get parts(): string {
    const templates = [...(this.page.templates?.byKey.values() ?? [])];
    return [...templates.flatMap(({ parts }) => parts), ...this.namedParts].map((part) => `${part}, `).join('');
  }

  /** What the columns depend on. */
  get by(): readonly unknown[] {
    return [this.page.module, this.page.templates, this.host.cellRenderers];
  }

  /** The columns as the page draws their cells. */
  columns(own: readonly Column<Row>[]): readonly Column<Row>[] {
    const { host, page, onFail } = this;
    const { localName: owner, cellRenderers: renderers, formats } = host;
    return page.module?.pageColumns(own, { owner, templates: page.templates, renderers, formats, onFail }) ?? own;
  }

  /** Names the parts of a row; another function only for another one of the page's. */
  get rowParts(): ((row: Row) => string) | undefined {
    const { rowParts: by } = this.host;
    if (by !== this.naming?.by) this.naming = by && { by, partsOf: (row) => this.partsOf(by, row) };
    return this.naming?.partsOf;
  }

  private partsOf(by: RowParts, row: Row): string {
    try {
      const parts = `${by(row as never) || ''}`.trim();
      if (parts) parts.split(/\s+/).forEach(this.handOn);
      return parts;
    } catch (thrown) {
      this.onFail(thrown);
      return '';
    }
  }

  /** A part that no row had before is handed on in `exportparts`. */
  private readonly handOn = (part: string): void => {
    if (this.namedParts.has(part)) return;
    this.namedParts.add(part);
    this.host.requestUpdate();
  };

  private readonly onFail = (thrown: unknown): void => {
    this.failure ??= { thrown };
    this.host.requestUpdate();
  };
}
