import type { ReactiveControllerHost } from 'lit';
import { KeptList, keptKey } from '../../core/element/kept-list.js';
import { Remembered } from '../../core/remembered.js';
import { holdsOn, isFor, readDismissals } from '../../domain/attention/dismissals.js';
import type { Dismissal } from '../../domain/attention/dismissals.js';
import type { Rule } from '../../domain/attention/rules.js';
import type { CalendarDate } from '../../domain/calendar.js';
import { HubAttentionChangeEvent } from './attention-change.event.js';

/** The key in localStorage under which dismissals are kept; with `keep-dismissed="NAME"`, `:NAME` follows. */
export const DISMISSED_KEY = 'partner-hub:attention-dismissed';

/** An element with reasons that can be dismissed. */
interface Host extends HTMLElement, ReactiveControllerHost {
  /** The dismissals that the page keeps; what can be read of them counts. */
  dismissed?: readonly Dismissal[] | undefined;
  /** The part of the storage key behind the colon, empty for none; undefined: this browser keeps none. */
  readonly keepDismissed?: string | undefined;
}

/**
 * What a person does not want to see now: what the page gives, else what this browser keeps, else what was dismissed since the element is there. A
 * dismissal names a customer by id and nothing else of it.
 */
export class DismissalsController {
  private readonly kept: KeptList<Dismissal>;
  private readonly given = new Remembered<readonly Dismissal[]>();

  constructor(private readonly host: Host) {
    const name = () => (host.dismissed ? undefined : (host.keepDismissed ?? undefined));
    this.kept = new KeptList(host, {
      key: () => keptKey(DISMISSED_KEY, name()),
      field: 'dismissed',
      read: readDismissals,
    });
  }

  /** All of them, those that do not hold any more included. */
  get all(): readonly Dismissal[] {
    const { dismissed } = this.host;
    if (!dismissed) return this.isKeptHere ? this.kept.items : [];
    return this.given.of([dismissed], () => readDismissals(dismissed));
  }

  /** Whether what was dismissed last could not be kept. */
  get hasFailed(): boolean {
    return this.isKeptHere && this.kept.hasFailed;
  }

  /** The dismissal of a reason that holds on a day; undefined: the reason shows. */
  of(customerId: string, rule: Rule, day: CalendarDate): Dismissal | undefined {
    return this.all.find((one) => isFor(one, customerId, rule) && holdsOn(one, day));
  }

  /** Dismisses a reason. @param day today: what does not hold any more is forgotten */
  add(dismissal: Dismissal, day: CalendarDate): void {
    this.change((all) => [...without(all, dismissal).filter((one) => holdsOn(one, day)), dismissal]);
  }

  /** Shows a reason again. */
  remove(dismissal: Dismissal): void {
    this.change((all) => without(all, dismissal));
  }

  private get isKeptHere(): boolean {
    return !this.host.dismissed && typeof this.host.keepDismissed === 'string';
  }

  private change(changed: (all: readonly Dismissal[]) => readonly Dismissal[]): void {
    const { host } = this;
    if (this.isKeptHere) this.kept.change(changed);
    else host.dismissed = changed(this.all);
    host.dispatchEvent(new HubAttentionChangeEvent(this.all));
  }
}

function without(all: readonly Dismissal[], { customerId, rule }: Dismissal): readonly Dismissal[] {
  return all.filter((one) => !isFor(one, customerId, rule));
}
