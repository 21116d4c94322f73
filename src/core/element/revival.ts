import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../hub/connection.js';

/** An element that lacks something beside answers: words, code. */
interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Where the element asks, if it asks anywhere. */
  readonly connection?: Connection | undefined;
}

/**
 * The chances to have what could not be had and is no question of the hub's, such as a part of the code or a language: the connection is back, or the
 * hub asks everything again. The element's own `refresh()` is a third one. Listens from `start()` to `stop()`, and only while its element is in
 * a page.
 */
export class Revival implements ReactiveController {
  private isWanted = false;
  private connection?: Connection;
  private unwatch?: () => void;

  constructor(
    private readonly host: Host,
    private readonly retry: () => void,
  ) {
    host.addController(this);
  }

  /** Something is missing: calls `retry` at each chance. */
  start(): void {
    this.isWanted = true;
    if (this.host.isConnected) this.listen();
  }

  /** Nothing is missing any more. */
  stop(): void {
    this.isWanted = false;
    this.release();
  }

  /** The element may ask elsewhere by now, or be back in the page. */
  hostUpdate(): void {
    if (this.isWanted && this.host.isConnected && (!this.unwatch || this.host.connection !== this.connection))
      this.listen();
  }

  hostDisconnected(): void {
    this.release();
  }

  private listen(): void {
    this.release();
    const { connection } = this.host;
    const { retry } = this;
    addEventListener('online', retry);
    const unwatch = connection?.onRefresh(retry);
    this.connection = connection;
    this.unwatch = () => {
      removeEventListener('online', retry);
      unwatch?.();
    };
  }

  private release(): void {
    this.unwatch?.();
    this.unwatch = undefined;
  }
}
