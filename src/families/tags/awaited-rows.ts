import type { RowSelectDetail } from '../../components/data-table/data-table.events.js';
import type { BulkActions } from './bulk-actions.js';
import type { ListView, ListSelection } from './list-view.js';

/** What reads the rows, and whom it tells. */
export interface AwaitedRowsOptions {
  readonly bulk: Pick<BulkActions, 'idsIn'>;
  list(): Pick<ListView, 'selection'>;
  /** Others are selected, now that it is known which rows they are; undefined: that could not be known, or is not wanted any more. */
  onEnd(selection: ListSelection | undefined): void;
}

/** Rows that a person selected or took out while they were not here: reads which they are. What is chosen meanwhile counts over them. */
export class AwaitedRows {
  /** How many readings are under way, or wait for their turn. */
  private pending = 0;
  /** Of each row that was chosen since they began, whether it is selected. */
  private readonly chosen = new Map<string, boolean>();

  constructor(private readonly options: AwaitedRowsOptions) {}

  /**
   * Hears what a person chose in the table instead of the rows with the keys `before`.
   * @param order the filters and the sort in which it was chosen
   */
  async follow(
    before: readonly string[],
    { keys, missing }: RowSelectDetail,
    order: Pick<ListView, 'query' | 'sort'>,
  ): Promise<void> {
    if (this.pending === 0) this.chosen.clear();
    else this.note(before, keys);
    if (!missing) return;
    this.pending += 1;
    const ids = await this.options.bulk.idsIn(missing.ranges, order);
    this.pending -= 1;
    const { ids: now, isAll } = this.options.list().selection();
    const isOver = isAll || (now.length === 0 && keys.length > 0);
    if (!ids || isOver) return this.options.onEnd(undefined);
    const selected = new Set(now);
    for (const id of ids) {
      if (this.chosen.has(id)) continue;
      if (missing.isSelected) selected.add(id);
      else selected.delete(id);
    }
    this.options.onEnd({ ids: [...selected], isAll: false });
  }

  private note(before: readonly string[], now: readonly string[]): void {
    const [was, is] = [new Set(before), new Set(now)];
    for (const id of before) if (!is.has(id)) this.chosen.set(id, false);
    for (const id of now) if (!was.has(id)) this.chosen.set(id, true);
  }
}
