import type { HubError } from '../../api/hub-error.js';
import { asHubError } from './as-hub-error.js';
import { sharedParts } from './shared-parts.js';

/** How long an answer counts as fresh: who shows it within this time causes no request. Milliseconds. */
const FRESH = 60_000;
/** How long an answer that nobody shows is kept for somebody who comes back to it. Milliseconds. */
const KEPT = 300_000;

/** A request that is under way. */
interface Running {
  readonly stop: AbortController;
  /** When it began. */
  readonly began: number;
  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<void>;
  end(): void;
}

/** What was laid over an answer. */
interface Layer<Answer> {
  over(answer: Answer): Answer;
  /** Whether newer answers may be from before it. */
  isUnderWay: boolean;
}

/** What a change that was laid over an answer becomes. */
export interface Laid {
  /** It was not carried out: the answer is without it, and keeps what else was laid over it. */
  takeBack(): void;
  /** It was carried out: it stays until a newer answer comes. */
  settle(): void;
}

const nothingLaid: Laid = { takeBack() {}, settle() {} };

/** Counts what is asked for and what fails. */
let moment = 0;

/** How an answer is got, and what happens when nobody needs it any more. */
export interface AnswerOptions<Answer> {
  /** Rejects when there is none. */
  ask(signal: AbortSignal): Promise<Answer>;
  /** Called when it has not been shown for long, or never came. */
  forget(): void;
  /** Called when it comes after an attempt that failed, with when it was asked for (`failedAt`). */
  recover?(began: number): void;
}

/**
 * What is known of the answer to one question, for all who show it: they cause one request together, and the last one to leave aborts it. A
 * failure leaves the former answer where it is.
 */
export class CachedAnswer<Answer = unknown> {
  /** The newest one, with what was laid over it since; undefined while none has come. */
  answer?: Answer;
  /** Why the newest attempt failed; undefined while the first one, or one after a failed first one, is under way. */
  error?: HubError;
  /** When the newest attempt that has ended failed, among all that is asked for and fails; undefined: it did not. */
  failedAt?: number | undefined;
  private readonly watchers = new Set<() => void>();
  /** The newest one as it came. */
  private received?: Answer;
  /** What is laid over it, the oldest first. */
  private layers: readonly Layer<Answer>[] = [];
  private running?: Running;
  /** Epoch milliseconds. */
  private cameAt = 0;
  private isOld = true;
  /** Watchers that have not heard yet of what changed. */
  private readonly unaware = new Set<() => void>();
  private farewell?: ReturnType<typeof setTimeout>;

  constructor(private readonly options: AnswerOptions<Answer>) {}

  /** Whether a request is under way. */
  get isAsking(): boolean {
    return this.running !== undefined;
  }

  /** Whether somebody shows it. */
  get isWatched(): boolean {
    return this.watchers.size > 0;
  }

  /** Whether who comes to show it should have it asked for again. */
  get isStale(): boolean {
    // A clock that was set back says nothing of how old it is.
    return this.isOld || Math.abs(Date.now() - this.cameAt) >= FRESH;
  }

  /**
   * Shows it from now on: asked for when it is stale. Tells of changes soon after them, of many at once together.
   * @returns Ends it.
   */
  watch(onChange: () => void): () => void {
    // The same function may watch twice.
    const watcher = () => onChange();
    clearTimeout(this.farewell);
    // Who comes reads what there is: it need not be told of the request that it causes.
    if (this.isStale) void this.refresh();
    this.watchers.add(watcher);
    return () => {
      if (this.watchers.delete(watcher) && !this.isWatched) this.leave();
    };
  }

  /** Asks again, or joins the request that is under way. Resolves when it has ended; how, `answer` and `error` say. */
  refresh(): Promise<void> {
    this.running ??= this.start();
    return this.running.ended;
  }

  /** Calls the answer old: it stays until a newer one comes. */
  outdate(): void {
    this.isOld = true;
  }

  /** Aborts what is under way: nothing of it will be known. */
  cancel(): void {
    const { running } = this;
    if (!running) return;
    this.running = undefined;
    running.stop.abort();
    running.end();
    this.tell();
  }

  /**
   * Lays a change over the answer that there is, and over newer ones while it is under way: those may be from before it or not, so that it makes the same
   * of what it made already. The answer is no fresher for it. A request from before it is given up where the change concerns the answer.
   */
  lay(change: (answer: Answer) => Answer): Laid {
    if (this.answer === undefined) return nothingLaid;
    const layer: Layer<Answer> = { over: change, isUnderWay: true };
    if (change(this.answer) !== this.answer) this.cancel();
    this.cover([...this.layers, layer]);
    return {
      takeBack: () => void (this.layers.includes(layer) && this.cover(this.layers.filter((other) => other !== layer))),
      settle: () => void (layer.isUnderWay = false),
    };
  }

  /** Ends for good: tells nobody anything any more. */
  close(): void {
    this.watchers.clear();
    clearTimeout(this.farewell);
    this.cancel();
  }

  private start(): Running {
    if (this.answer === undefined) this.error = undefined;
    const stop = new AbortController();
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const running = { stop, began: (moment += 1), ended, end };
    this.options.ask(stop.signal).then(
      (answer) => this.finish(running, () => this.receive(answer, running)),
      (thrown: unknown) => this.finish(running, () => this.fail(thrown)),
    );
    this.tell();
    return running;
  }

  private finish(running: Running, settle: () => void): void {
    if (this.running !== running) return;
    this.running = undefined;
    settle();
    this.tell();
    running.end();
  }

  private cover(layers: readonly Layer<Answer>[]): void {
    this.layers = layers;
    const { answer } = this;
    this.answer = layers.reduce((below: Answer, layer) => layer.over(below), this.received as Answer);
    if (this.answer !== answer) this.tell();
  }

  private receive(answer: Answer, { began }: Running): void {
    const shown = this.answer;
    this.received = sharedParts(shown, answer);
    this.cover(this.layers.filter(({ isUnderWay }) => isUnderWay));
    // What was laid over it is new, though it may say the same.
    if (this.layers.length > 0) this.answer = sharedParts(shown, this.answer);
    this.error = undefined;
    this.cameAt = Date.now();
    this.isOld = false;
    const { failedAt } = this;
    this.failedAt = undefined;
    if (failedAt) this.options.recover?.(began);
  }

  private fail(thrown: unknown): void {
    this.error = asHubError(thrown);
    this.failedAt = moment += 1;
    this.isOld = true;
  }

  private leave(): void {
    this.cancel();
    if (this.answer === undefined) this.options.forget();
    else this.farewell = setTimeout(() => this.options.forget(), KEPT);
  }

  /** Watchers ask for other things in turn: they hear of it when what is being done is done. */
  private tell(): void {
    if (this.unaware.size === 0) queueMicrotask(() => this.spread());
    for (const watcher of this.watchers) this.unaware.add(watcher);
  }

  private spread(): void {
    const told = [...this.unaware];
    this.unaware.clear();
    for (const watcher of told) if (this.watchers.has(watcher)) watcher();
  }
}
