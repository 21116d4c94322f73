import type { BulkTagFailure, BulkTagResult, CustomerQuery } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { changeTags } from '../../api/endpoints/tags.js';
import type { HubError } from '../../api/hub-error.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import { inChunks } from '../../domain/tags.js';
import type { TagChange } from '../../domain/tags.js';

type Parameters = ParametersOf<typeof changeTags>;

/** For whom a change is: customers by their ids, or all that match filters. `total`: how many they are. */
export type BulkTarget =
  | { readonly ids: readonly string[]; readonly query?: undefined; readonly total: number }
  | { readonly ids?: undefined; readonly query: CustomerQuery; readonly total: number };

/** A change for many customers. */
export interface BulkTask extends TagChange {
  readonly target: BulkTarget;
  /** Names among `add` that are no tags yet. */
  readonly create?: readonly string[];
  /** Takes another change back. */
  readonly isUndo?: boolean;
}

/** How far a change of many customers has come. */
export interface BulkProgress {
  /** Customers that were asked for, and are changed or refused. */
  readonly done: number;
  readonly total: number;
  /** Customers that have now what was asked for. */
  readonly changed: number;
  readonly failed: readonly BulkTagFailure[];
  /** A person wants it to end after the piece that is under way. */
  readonly isStopping: boolean;
}

/** How a change of many customers ended. */
export interface BulkOutcome extends BulkProgress {
  readonly tasks: readonly BulkTask[];
  /** What is left to do; empty when all was done. */
  readonly rest: readonly BulkTask[];
  /** Why it ended before everything was done; undefined where a person ended it. */
  readonly error?: HubError;
  /** Whether all that match filters may have been changed although it failed: the answer is missing, and with it for how many. */
  readonly isUncertain: boolean;
}

const nothingDone = { done: 0, changed: 0, failed: [] } as const;

/**
 * Changes the tags of many customers, as many at a time as one request may name, one request after the other. It can be ended between two
 * of them, says how far it came, and goes on from there: doing a piece again changes nothing twice.
 */
export class BulkRun {
  private readonly mutation: MutationController<Parameters, BulkTagResult>;
  private current?: BulkProgress;

  constructor(private readonly host: MutationHost) {
    this.mutation = new MutationController(host, changeTags);
    new SubjectWatch(host, () => (this.current = undefined));
  }

  /** How far it is; undefined while nothing is under way. */
  get progress(): BulkProgress | undefined {
    return this.current;
  }

  /** Ends it after the piece that is under way, whose answer is waited for: it cannot be called back. */
  stop(): void {
    if (this.current) this.show({ ...this.current, isStopping: true });
  }

  /**
   * Carries out changes. Resolves when they are done or ended; undefined when something is under way already, or the element left the page.
   * @param before what was done of it in an earlier attempt
   */
  async run(tasks: readonly BulkTask[], before?: BulkOutcome): Promise<BulkOutcome | undefined> {
    if (this.current) return undefined;
    const total = before?.total ?? tasks.reduce((sum, { target }) => sum + target.total, 0);
    const { done, changed, failed } = before ?? nothingDone;
    this.show({ done, changed, failed, total, isStopping: false });
    const pieces = tasks.flatMap(piecesOf);
    const { connection } = this.host;
    for (const [place, piece] of pieces.entries()) {
      const error = await this.carryOut(piece);
      const { progress } = this;
      if (!progress || this.host.connection !== connection) return (this.current = undefined);
      const left = pieces.slice(error ? place : place + 1);
      if (error || (progress.isStopping && left.length > 0))
        return this.end({ tasks, rest: left, error, isUncertain: mayBeDone(piece, error) });
    }
    return this.end({ tasks, rest: [], isUncertain: false });
  }

  private async carryOut({ target, add, remove }: BulkTask): Promise<HubError | undefined> {
    const change = { ...(add.length > 0 && { add: [...add] }), ...(remove.length > 0 && { remove: [...remove] }) };
    const whom = target.query ? { query: target.query } : { customerIds: [...target.ids] };
    const isDone = await this.mutation.run({ ...whom, ...change });
    const { answer, error } = this.mutation;
    if (this.current && isDone && answer) this.count(target, answer);
    // Given up with the element's source: what was shown of it goes as well.
    if (!isDone && !error) this.current = undefined;
    return error;
  }

  private count(target: BulkTarget, { changed, failed }: BulkTagResult): void {
    const { current } = this;
    if (!current) return;
    const done = target.query ? changed + failed.length : target.total;
    // Who matches a query when it is carried out may be others than were counted before.
    const total = target.query ? current.done + done : current.total;
    this.show({
      ...current,
      total,
      done: current.done + done,
      changed: current.changed + changed,
      failed: [...current.failed, ...failed],
    });
  }

  private end(how: Pick<BulkOutcome, 'tasks' | 'rest' | 'error' | 'isUncertain'>): BulkOutcome | undefined {
    const { current } = this;
    this.current = undefined;
    this.host.requestUpdate();
    return current && { ...current, ...how };
  }

  private show(progress: BulkProgress): void {
    this.current = progress;
    this.host.requestUpdate();
  }
}

function mayBeDone({ target }: BulkTask, error: HubError | undefined): boolean {
  return target.query !== undefined && error !== undefined && !error.isRefusal;
}

/** A change as requests: each names as many customers as it may. */
function piecesOf(task: BulkTask): readonly BulkTask[] {
  const { ids } = task.target;
  if (!ids) return [task];
  return inChunks(ids).map((chunk) => ({ ...task, target: { ids: chunk, total: chunk.length } }));
}

/** What of the tasks is done for certain: without those customers that are left, and those for whom it was refused. */
export function tasksDone(tasks: readonly BulkTask[], { rest, failed }: BulkOutcome): readonly BulkTask[] {
  const others = new Set([
    ...rest.flatMap(({ target }) => target.ids ?? []),
    ...failed.map(({ customerId }) => customerId),
  ]);
  return tasks.map((task) => {
    if (!task.target.ids) return task;
    const ids = task.target.ids.filter((id) => !others.has(id));
    return { ...task, target: { ids, total: ids.length } };
  });
}
