import type { ReactiveController } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import { configError } from './config-error.js';
import type { HubController } from '../hub/hub-controller.js';
import { isGiven } from '../query/query-host.js';
import type { QueryHost } from '../query/query-host.js';
import type { Basis } from './element-state.js';

/** How long an element without a source waits for one before it says so: a provider or `configure()` may come a moment later. ms. */
const PATIENCE = 100;

const noSource =
  'There is no data source. Put the element in a <partner-hub api-base="https://…/api">, or set source="demo" to try it.';

/** Says why an element has no source to ask, but not before a provider or `configure()` had the chance to come. */
export class SourcePatience implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;
  private isOver = false;

  constructor(
    private readonly host: QueryHost,
    private readonly hubs: HubController,
  ) {
    host.addController(this);
  }

  /** Why there is no source; undefined where there is one, or one may still come, and for an element that asks nothing itself. */
  sourceError({ query, isQuiet }: Pick<Basis<unknown>, 'query' | 'isQuiet'>): HubError | undefined {
    if (!query || isQuiet || isGiven(this.host)) return undefined;
    const { hub, isWaiting } = this.hubs;
    if (hub?.connection || hub?.awaitsToken || isWaiting) return undefined;
    if (hub?.configurationError) return hub.configurationError;
    if (this.isOver) return configError(noSource, '');
    this.timer ??= setTimeout(() => {
      this.isOver = true;
      this.host.requestUpdate();
    }, PATIENCE);
    return undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isOver = false;
  }
}
