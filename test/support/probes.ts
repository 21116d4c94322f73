import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer, CustomerPage, CustomerSort } from '../../src/api/contract.js';
import { getCustomer, listCustomers } from '../../src/api/endpoints/customers.js';
import type { Basis } from '../../src/core/element/element-state.js';
import { HubElement } from '../../src/core/element/hub-element.js';
import { QueryController } from '../../src/core/query/query-controller.js';
import { PagesController } from '../../src/core/query/pages-controller.js';

/** The smallest element with a question: one customer's name. */
export class CustomerProbe extends HubElement<Customer> {
  static override readonly tag: string = 'customer-probe';
  @property({ attribute: 'customer-id' }) customerId?: string;
  private readonly customer = new QueryController(this, getCustomer, () =>
    this.customerId ? { id: this.customerId } : undefined,
  );

  /** The name that is on the screen. */
  get shownName(): string | undefined {
    return this.renderRoot.querySelector('b')?.textContent ?? undefined;
  }

  /** How the element resolved its settings. */
  get settled() {
    return this.settings;
  }

  protected override get basis(): Basis<Customer> {
    return { query: this.customer, waitsFor: 'customer-id' };
  }

  protected override render() {
    return this.panel('Name', {
      ready: ({ displayName }) => html`<b>${displayName}</b>`,
      skeleton: () => html`<i class="bone"></i>`,
    });
  }
}

/** The smallest element whose answer comes in pages of ten: it shows the rows of its window, `…` for those that are not here, `×` for those that cannot be. */
export class RowsProbe extends HubElement<CustomerPage> {
  static override readonly tag: string = 'rows-probe';
  @property() q = '';
  @property() sort = 'displayName';
  readonly rows = new PagesController(this, listCustomers, () => ({
    q: this.q || undefined,
    sort: this.sort as CustomerSort,
    max: 10,
  }));
  private window = { first: 0, end: 10 };

  /** Scrolls: these rows are seen from now on. */
  show(first: number, end: number): void {
    this.window = { first, end };
    this.rows.show(first, end);
    this.requestUpdate();
  }

  /** What each row of the window says. */
  get shownRows(): string[] {
    return [...this.renderRoot.querySelectorAll('li')].map((row) => row.textContent);
  }

  protected override get basis(): Basis<CustomerPage> {
    return { query: this.rows };
  }

  protected override render() {
    return this.body({
      ready: () =>
        html`<ol>
          ${this.seen().map((text) => html`<li>${text}</li>`)}
        </ol>`,
      skeleton: () => html`<i class="bone"></i>`,
    });
  }

  private seen(): string[] {
    const end = Math.min(this.window.end, this.rows.total ?? 0);
    const places = Array.from(
      { length: Math.max(0, end - this.window.first) },
      (_, place) => this.window.first + place,
    );
    return places.map((place) => {
      const row = this.rows.row(place);
      return row === null ? '×' : (row?.displayName ?? '…');
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-probe': CustomerProbe;
    'rows-probe': RowsProbe;
  }
}
