import type { Capability, Me } from '../../api/contract.js';
import { getMe } from '../../api/endpoints/me.js';
import type { Connection } from '../hub/connection.js';
import { QueryController } from './query-controller.js';
import type { QueryHost } from './query-host.js';

/** Whether the visitor may do something. `unknown`: the answer is on its way. */
export type Permission = 'yes' | 'no' | 'unknown';

/**
 * What the visitor may do. An element waits while it is unknown (a button that shows and disappears again is worse than one that comes late)
 * and hides what is not allowed. Where the answer cannot be had, or the page gives the data itself, everything is offered: a refusal is survived.
 */
export class CapabilitiesController {
  private readonly me: QueryController<object, Me>;
  /** Where the answer could not be had: what is offered then does not disappear while it is asked again. */
  private failedAt?: Connection;

  constructor(private readonly host: QueryHost) {
    this.me = new QueryController<object, Me>(host, getMe, { parameters: () => ({}), isAside: true });
  }

  /** Whether the visitor may do this. */
  may(capability: Capability): Permission {
    const { answer, error } = this.me;
    if (answer) return answer.capabilities.includes(capability) ? 'yes' : 'no';
    const { connection } = this.host;
    if (error) this.failedAt = connection;
    return connection === this.failedAt ? 'yes' : 'unknown';
  }
}
