import type { Capability, Me } from '../../api/contract.js';
import { getMe } from '../../api/endpoints/me.js';
import type { Connection } from '../hub/connection.js';
import { QueryController } from './query-controller.js';
import { isGiven } from './query-host.js';
import type { QueryHost } from './query-host.js';
import type { QueryState } from './query-state.js';

/** Whether the visitor may do something. `unknown`: the answer is on its way. */
export type Permission = 'yes' | 'no' | 'unknown';

/**
 * What the visitor may do. An element waits while it is unknown (a button that shows and disappears again is worse than one that comes late)
 * and hides what is not allowed. Where the answer cannot be had everything is offered: a refusal is survived. With data of the page's own the element is
 * a view: nothing is asked, and nothing offered, unless the data are just that: who the visitor is.
 */
export class CapabilitiesController {
  private readonly me: QueryController<object, Me>;
  /** Where the answer could not be had: what is offered then does not disappear while it is asked again. */
  private failedAt?: Connection;

  /** @param isSubject What the visitor may do is all that the element asks, and what its `data` say. */
  constructor(
    private readonly host: QueryHost,
    private readonly isSubject = false,
  ) {
    this.me = new QueryController<object, Me>(host, getMe, {
      parameters: () => ({}),
      [isSubject ? 'isPart' : 'isAside']: true,
    });
  }

  /** Who the visitor is; undefined while that is not known. */
  get visitor(): Me | undefined {
    return this.me.answer;
  }

  /**
   * Whether the visitor may do this, as the state of a question: for an element that is nothing but one action, and so waits for the answer as
   * others wait for theirs. It never fails but for data of the page's own that are wrong: where the answer cannot be had, the action is offered.
   */
  stateOf(capability: Capability): QueryState<Exclude<Permission, 'unknown'>> {
    const { isAsking, error } = this.me;
    if (error && isGiven(this.host)) return { answer: undefined, error, status: 'error', isAsking };
    const permission = this.may(capability);
    if (permission === 'unknown') return { answer: undefined, error: undefined, status: 'loading', isAsking };
    return { answer: permission, error: undefined, status: 'ready', isAsking };
  }

  /** Whether the visitor may do this. */
  may(capability: Capability): Permission {
    if (isGiven(this.host) && !this.isSubject) return 'no';
    const { answer, error } = this.me;
    if (answer) return answer.capabilities.includes(capability) ? 'yes' : 'no';
    const { connection } = this.host;
    if (error) this.failedAt = connection;
    return connection === this.failedAt ? 'yes' : 'unknown';
  }
}
