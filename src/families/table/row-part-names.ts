import type { TemplateSet } from '../../core/templates/template-set.js';
import type { RowParts } from './table-properties.js';

/** What of the names of parts somebody wants to hear. */
export interface NamingListener {
  /** A part that no row had before is to be handed on, too. */
  onNew(): void;
  /** The page's function threw. */
  onFail(thrown: unknown): void;
}

/** The parts that rows have by a function of the page's. */
export class RowPartNames<Row> {
  /** The parts that rows had so far. */
  readonly known = new Set<string>();

  constructor(
    readonly by: RowParts<never>,
    private readonly listener: NamingListener,
  ) {}

  /** The parts of a row, separated by spaces. */
  readonly of = (row: Row): string => {
    try {
      const parts = `${this.by(row as never) || ''}`.trim();
      if (parts) parts.split(/\s+/).forEach(this.note);
      return parts;
    } catch (thrown) {
      this.listener.onFail(thrown);
      return '';
    }
  };

  private readonly note = (part: string): void => {
    if (this.known.has(part)) return;
    this.known.add(part);
    this.listener.onNew();
  };
}

/** The parts in templates and of rows, in front of others in `exportparts`. */
export function handedOn(templates: TemplateSet | undefined, names: RowPartNames<never> | undefined): string {
  const inTemplates = [...(templates?.byKey.values() ?? [])].flatMap(({ parts }) => parts);
  return [...inTemplates, ...(names?.known ?? [])].map((part) => `${part}, `).join('');
}
