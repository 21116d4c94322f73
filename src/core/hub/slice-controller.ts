import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from './hub.js';
import type { Slice } from './slice.js';

/** An element that belongs to a hub. */
interface Host extends ReactiveControllerHost {
  /** Undefined while the element is in no page. */
  readonly currentHub: Hub | undefined;
}

/** Lets an element read and change a slice of its hub, and redraws it when that slice changes and no other. */
export class SliceController<Value> implements ReactiveController {
  private hub?: Hub;
  private unsubscribe?: () => void;

  constructor(
    private readonly host: Host,
    private readonly slice: Slice<Value>,
  ) {
    host.addController(this);
  }

  /** What the slice says; the initial value while there is no hub. */
  get value(): Value {
    return this.host.currentHub?.get(this.slice) ?? this.slice.initial;
  }

  /** Tells the other elements of the hub something else. */
  set(value: Value): void {
    this.host.currentHub?.set(this.slice, value);
  }

  hostUpdate(): void {
    const hub = this.host.currentHub;
    if (hub === this.hub) return;
    this.release();
    this.hub = hub;
    this.unsubscribe = hub?.watch(this.slice, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.release();
  }

  private release(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.hub = undefined;
  }
}
