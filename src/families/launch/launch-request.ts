import type { Launch } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { launchCustomer, launchOrganization } from '../../api/endpoints/launches.js';
import { HubError } from '../../api/hub-error.js';
import { safeLink } from '../../api/links.js';
import { FocusReturn } from '../../components/overlay/focus-return.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';

/** Asks where an organization can be launched. Reached by `import()` alone, when somebody launches one. */
export class LaunchRequest {
  private readonly customer: MutationController<ParametersOf<typeof launchCustomer>, Launch>;
  private readonly own: MutationController<ParametersOf<typeof launchOrganization>, Launch>;
  private origin?: FocusReturn;

  constructor(host: MutationHost) {
    this.customer = new MutationController(host, launchCustomer, { endsWithHost: true });
    this.own = new MutationController(host, launchOrganization, { endsWithHost: true });
  }

  /**
   * The address at which a customer's organization opens, or without an id the partner's own; or why there is none. Never rejects.
   * A request after a failure carries the same idempotency key.
   */
  async address(customerId: string | undefined): Promise<string | HubError> {
    const mutation = customerId === undefined ? this.own : this.customer;
    const isDone = customerId === undefined ? await this.own.run({}) : await this.customer.run({ id: customerId });
    const url = isDone ? safeLink(mutation.answer?.url) : undefined;
    return url ?? mutation.error ?? new HubError('badData', 'The API gave an address to launch that is no https: URL.');
  }

  /** Remembers what has the focus, from where an organization is launched. */
  rememberFocus(document: Document): void {
    this.origin = new FocusReturn({}, document);
  }

  /** Gives the focus back when it would be lost. */
  restoreFocus(): void {
    this.origin?.restore();
  }

  /** Gives up what is under way. What failed is not forgotten: the next try is the same one. */
  giveUp(): void {
    for (const mutation of [this.customer, this.own]) if (mutation.isPending) mutation.reset();
  }
}
