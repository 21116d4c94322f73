import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Customer } from '../../api/contract.js';
import type { HubError } from '../../api/hub-error.js';
import { asHubError } from '../../core/hub/as-hub-error.js';
import type { Hub } from '../../core/hub/hub.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { customerSequence } from '../../families/customer/customer-sequence.js';
import type { CustomerSequence } from '../../families/customer/customer-sequence.js';
import { customerAt, placeIn } from '../../families/customer/sequence-places.js';
import type { CustomerPlace } from '../../families/customer/open-customer.js';

/** Rows that could not be read are passed over, so many at most. */
const MOST_PASSED = 20;

interface Host extends ReactiveControllerHost {
  readonly currentHub: Hub | undefined;
}

/** Which customer is shown, and how another one is. */
export interface StepsOptions {
  /** The customer that is shown. */
  customerId(): string | undefined;
  /** Where it was last in the list. */
  place(): CustomerPlace | undefined;
  /** Shows another one. */
  show(customer: Customer, place: CustomerPlace): void;
}

/** Where the shown customer is in the list of the hub, and the way to the next and the previous one, also to those that are not loaded yet. */
export class CustomerSteps implements ReactiveController {
  /** Why there was no way on: the last step failed, or found nobody that can be shown. */
  failure?: HubError | 'notThere';
  private readonly sequence: SliceController<CustomerSequence | undefined>;
  /** A step that is under way, from which customer and to which place: presses in quick succession go on from there. */
  private under?: { readonly from: string | undefined; readonly index: number; readonly looking: AbortController };

  constructor(
    private readonly host: Host,
    private readonly options: StepsOptions,
  ) {
    this.sequence = new SliceController(host, customerSequence);
    host.addController(this);
  }

  /** The place of the shown customer, 0 the first, and how many there are; undefined when it is in no list that is known. */
  get position(): { readonly index: number; readonly total: number } | undefined {
    const { value } = this.sequence;
    const id = this.options.customerId();
    if (id === undefined || !value?.total) return undefined;
    const index = placeIn(value, id, this.options.place());
    return index === undefined ? undefined : { index, total: value.total };
  }

  /** Whether a customer is being looked for. */
  get isStepping(): boolean {
    return this.under !== undefined;
  }

  /** Whether there is somebody before (-1) or after (1). */
  may(by: 1 | -1): boolean {
    const { position } = this;
    const next = (this.under?.index ?? position?.index ?? NaN) + by;
    return position !== undefined && next >= 0 && next < position.total;
  }

  /** Shows the next customer (1) or the one before (-1); those whose row could not be read are passed over. */
  async step(by: 1 | -1): Promise<void> {
    const { position } = this;
    const { value } = this.sequence;
    if (!position || !value || !this.may(by)) return;
    const index = (this.under?.index ?? position.index) + by;
    const looking = this.begin(index);
    try {
      const found = await firstReadable(value, { index, by, total: position.total }, looking.signal);
      if (this.under?.looking !== looking) return;
      this.end();
      if (found) this.options.show(found.customer, { index: found.index, of: value.subject });
      else this.failure = 'notThere';
    } catch (thrown) {
      if (this.under?.looking !== looking) return;
      this.end();
      this.failure = asHubError(thrown);
    }
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    // Somebody else showed another customer: a step from the former one is over, and so is what was said about it.
    if (this.under && this.under.from !== this.options.customerId()) this.end();
  }

  hostDisconnected(): void {
    this.end();
    this.failure = undefined;
  }

  private begin(index: number): AbortController {
    this.end();
    this.failure = undefined;
    const looking = new AbortController();
    this.under = { from: this.options.customerId(), index, looking };
    this.host.requestUpdate();
    return looking;
  }

  private end(): void {
    this.under?.looking.abort();
    this.under = undefined;
  }
}

interface Way {
  readonly index: number;
  readonly by: 1 | -1;
  readonly total: number;
}

async function firstReadable(
  sequence: CustomerSequence,
  { index: start, by, total }: Way,
  signal: AbortSignal,
): Promise<{ customer: Customer; index: number } | undefined> {
  for (let passed = 0; passed < MOST_PASSED; passed += 1) {
    const index = start + by * passed;
    if (index < 0 || index >= total) return undefined;
    const customer = await customerAt(sequence, index, signal);
    if (customer) return { customer, index };
  }
  return undefined;
}
