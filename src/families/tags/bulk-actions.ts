import type { Customer } from '../../api/contract.js';
import type { HubError } from '../../api/hub-error.js';
import { saveFile } from '../../core/element/save-file.js';
import { writeRows } from '../../components/data-table/csv-rows.js';
import { chooseColumns } from '../../components/data-table/column.js';
import type { RowRange } from '../../components/data-table/data-table.events.js';
import { asHubError } from '../../core/hub/as-hub-error.js';
import type { AllRowsOptions } from '../../core/query/row-source.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import { saysTheSame } from '../../core/says-the-same.js';
import { reversesOf } from '../../domain/tags.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import type { BulkChoice } from './bulk-dialog.js';
import { extentWords } from './bulk-bar.js';
import { failureFile } from './failure-file.js';
import { BulkRun, tasksDone } from './bulk-run.js';
import type { BulkOutcome, BulkTarget, BulkTask } from './bulk-run.js';
import { CustomerReader, lengthOf } from './customer-reader.js';
import { KnownCustomers } from './known-customers.js';
import type { ListView, Reading } from './list-view.js';
import { TagMaker } from './tag-maker.js';
import type { TagPart } from './tag-part.js';
import { HubTagsChangeEvent } from './tags-change.event.js';

/** What the actions speak with, and the list that they are for. */
export interface BulkActionsOptions {
  text(): TagsTexts;
  readonly notices: NoticeController;
  list(): ListView;
}

/** What is done with many customers of a list: tags, files, and ranges of rows that are not here. */
export class BulkActions {
  readonly run: BulkRun;
  readonly known = new KnownCustomers();
  /** How the last change ended, where something was not done. */
  outcome?: BulkOutcome;
  /** What is read now. */
  reading?: Reading;
  private abort?: AbortController;
  /** Ends asking for names. */
  private naming?: AbortController;
  private readonly turns: ChangesInTurn;
  private readonly maker: TagMaker;
  private readonly reader: CustomerReader;

  constructor(
    private readonly host: TagPart,
    private readonly options: BulkActionsOptions,
  ) {
    this.run = new BulkRun(host);
    this.turns = new ChangesInTurn(host);
    this.maker = new TagMaker(host);
    this.reader = new CustomerReader(host, this.known);
    new SubjectWatch(host, () => this.forget());
  }

  /** Whether something is under way, so that nothing else is begun. */
  get isBusy(): boolean {
    return this.run.progress !== undefined || this.reading !== undefined || this.maker.isPending;
  }

  /** Nothing is left of what was done and read. */
  private forget(): void {
    this.abort?.abort();
    this.naming?.abort();
    this.reading = undefined;
    this.outcome = undefined;
    this.known.clear();
  }

  /** Puts tags on the customers and takes others off; makes those first that do not exist. */
  async change(target: BulkTarget, choice: BulkChoice): Promise<void> {
    if (this.isBusy) return;
    this.outcome = undefined;
    await this.turns.take(() => this.carryOut([{ target, ...choice }]));
  }

  /** Goes on with what was not done. */
  async goOn(): Promise<void> {
    const { outcome } = this;
    if (!outcome || this.isBusy) return;
    this.outcome = undefined;
    await this.turns.take(() => this.carryOut(outcome.rest, outcome));
  }

  /** Forgets how the last change ended. */
  dismiss(): void {
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Ends what is under way. */
  cancel(): void {
    this.run.stop();
    this.abort?.abort();
  }

  /** The ids of rows that are not here, by the filters and the order in which they were chosen. Undefined when they could not be read, a person did not want to wait, or the list shows other customers by then. */
  async idsIn(
    ranges: readonly RowRange[],
    { query, sort }: Pick<ListView, 'query' | 'sort'>,
  ): Promise<readonly string[] | undefined> {
    const isSame = () => saysTheSame(query, this.options.list().query);
    const read = () =>
      this.read('reading', lengthOf(ranges), (how) =>
        this.reader.idsAt(ranges, { ...query, sort }, { ...how, isWanted: isSame }),
      );
    let ids: readonly string[] | undefined;
    // A selection is made while another is read, or a change is under way: it waits.
    await this.turns.take(async () => (ids = isSame() ? await read() : undefined));
    return isSame() ? ids : undefined;
  }

  /** Writes the customers into a file, with the columns that are shown. */
  async export(target: BulkTarget): Promise<void> {
    await this.turns.take(() => this.write(target));
  }

  private async write({ ids, total }: BulkTarget): Promise<void> {
    const { grid, rows: all } = this.options.list();
    const table = grid();
    if (!table) return;
    const source = ids ? { all: (how: AllRowsOptions) => this.reader.all(ids, how) } : all;
    const columns = chooseColumns(table.columns, table.columnKeys);
    const content = { columns, locale: table.format.locale, options: table.csvOptions };
    const written = await this.read('exporting', total, (how) => writeRows(source, content, how));
    if (!written) return;
    this.save(written.document.toBlob(), table.fileName);
    const { bulk } = this.options.text();
    const { formats } = this.host;
    this.options.notices.done(
      written.rows === total
        ? bulk.exported(formats.count(total))
        : bulk.exportedPart(formats.number(written.rows), formats.count(total)),
    );
  }

  /** Writes what could not be changed into a file. */
  saveFailures(): void {
    const { failed = [] } = this.outcome ?? {};
    const { bulk } = this.options.text();
    this.save(failureFile(failed, { bulk, known: this.known, locale: this.host.formats.locale }), 'failed');
  }

  /** Asks for the names of customers of which only the ids are known. */
  async learnNames(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => this.known.nameOf(id) === undefined);
    if (unknown.length === 0) return;
    const { signal } = (this.naming = new AbortController());
    await this.reader.all(unknown, { signal }).catch(() => undefined);
    this.host.requestUpdate();
  }

  private async carryOut(wanted: readonly BulkTask[], before?: BulkOutcome): Promise<void> {
    const tasks: BulkTask[] = [];
    const { connection } = this.host;
    for (const task of wanted) {
      const made = await this.withTags(task);
      if (this.host.connection !== connection) return;
      if (!made) return this.tellUnmade(wanted, before);
      tasks.push(made);
    }
    const ids = tasks.flatMap(({ target }) => target.ids ?? []);
    const isUndo = tasks.some((task) => task.isUndo);
    const isQuery = tasks.some(({ target }) => target.query);
    // What they had before is needed to take it back; it is known of all or of none.
    const customers = !isQuery && !isUndo && !before && this.known.hasAll(ids) ? this.known.of(ids) : undefined;
    const outcome = await this.run.run(tasks, before);
    if (!outcome) return;
    const done = tasksDone(tasks, outcome);
    for (const { target, ...change } of done) this.known.changed(target.ids ?? [], change);
    if (outcome.changed > 0) this.tellPage(done);
    if (outcome.error || outcome.rest.length > 0 || outcome.failed.length > 0) return this.tellOutcome(outcome);
    const { bulk } = this.options.text();
    const count = this.host.formats.count(outcome.changed);
    const [task] = tasks;
    const undo = customers && task && (() => void this.undo(customers, task));
    this.options.notices.done(isUndo ? bulk.undone(count) : bulk.done(count), undo);
  }

  private async undo(customers: readonly Customer[], task: BulkTask): Promise<void> {
    const tasks = reversesOf(customers, task).map(({ customerIds, add, remove }): BulkTask => {
      return { target: { ids: customerIds, total: customerIds.length }, add, remove, isUndo: true };
    });
    this.outcome = undefined;
    await this.turns.take(() => this.carryOut(tasks));
  }

  private tellOutcome(outcome: BulkOutcome): void {
    this.outcome = outcome;
    const { bulk } = this.options.text();
    const { formats } = this.host;
    if (outcome.error) this.options.notices.failed(extentWords(outcome, { bulk, formats }), outcome.error);
    else if (outcome.failed.length === 0)
      this.options.notices.done(bulk.stopped(formats.number(outcome.changed), formats.count(outcome.total)));
    else this.options.notices.done(bulk.done(formats.count(outcome.changed)));
    this.host.requestUpdate();
  }

  private tellPage(tasks: readonly BulkTask[]): void {
    const ids = tasks.flatMap(({ target }) => target.ids ?? []);
    const tags = new Set(tasks.flatMap(({ add, remove }) => [...add, ...remove]));
    this.host.dispatchEvent(new HubTagsChangeEvent(ids, [...tags]));
  }

  /** The task with tags that exist by now; undefined when one could not be made. */
  private async withTags({ create = [], ...task }: BulkTask): Promise<BulkTask | undefined> {
    const add: string[] = [];
    for (const name of task.add) {
      const made = create.includes(name) ? await this.maker.made(name) : name;
      if (made === undefined) return undefined;
      add.push(made);
    }
    return { ...task, add };
  }

  /** A tag could not be made: nothing was sent, and all that was chosen is left to do. */
  private tellUnmade(rest: readonly BulkTask[], before?: BulkOutcome): void {
    const { error } = this.maker;
    if (!error) return;
    const total = rest.reduce((sum, { target }) => sum + target.total, 0);
    const done = before ?? { done: 0, changed: 0, failed: [], total, isStopping: false };
    this.tellOutcome({ ...done, tasks: rest, rest, error, isUncertain: false });
  }

  /** Reads something that takes its time; undefined when it did not come. What failed is said. */
  private async read<Found>(
    kind: Reading['kind'],
    total: number,
    work: (how: { signal: AbortSignal; onProgress(done: number): void }) => Promise<Found>,
  ): Promise<Found | undefined> {
    if (this.isBusy) return undefined;
    const { signal } = (this.abort = new AbortController());
    const onProgress = (done: number) => {
      this.reading = { kind, done, total };
      this.host.requestUpdate();
    };
    onProgress(0);
    try {
      const found = await work({ signal, onProgress });
      return signal.aborted ? undefined : found;
    } catch (thrown) {
      this.tellUnread(kind, signal.aborted ? undefined : asHubError(thrown));
      return undefined;
    } finally {
      this.reading = undefined;
      this.host.requestUpdate();
    }
  }

  /** @param error Undefined: a person ended it. */
  private tellUnread(kind: Reading['kind'], error: HubError | undefined): void {
    const { notices, text } = this.options;
    const { bulk } = text();
    if (error) notices.failed(kind === 'exporting' ? bulk.exportFailed : bulk.readFailed, error);
    else if (kind === 'exporting' && this.host.isConnected) notices.done(bulk.exportStopped);
  }

  private save(file: Blob, name: string): void {
    saveFile(file, { name: `${name}.csv`, document: this.host.ownerDocument });
  }
}
