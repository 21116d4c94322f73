import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { HubElement } from '../../src/core/element/hub-element.js';
import { PagesController } from '../../src/core/query/pages-controller.js';

/** The smallest element with a question: one customer's name. */
export class CustomerProbe extends HubElement {
  static override readonly tag: string = 'customer-probe';
  @property({ attribute: 'customer-id' }) customerId?: string;
  private readonly customer = this.query('customer', () => (this.customerId ? { id: this.customerId } : undefined));

  /** The name that is on the screen. */
  get shown(): string | undefined {
    return this.renderRoot.querySelector('b')?.textContent ?? undefined;
  }

  /** How the element resolved its settings. */
  get settled() {
    return this.view;
  }

  protected override render() {
    return this.panel('Name', this.customer, {
      waitsFor: 'customer-id',
      ready: ({ displayName }) => html`<b>${displayName}</b>`,
      skeleton: () => html`<i class="bone"></i>`,
    });
  }
}

/** The smallest element whose answer comes in pages of ten: it shows the rows of its window, `…` for those that are not here, `×` for those that cannot be. */
export class RowsProbe extends HubElement {
  static override readonly tag: string = 'rows-probe';
  @property() q = '';
  @property() sort = 'displayName';
  readonly rows = this.asks(
    new PagesController(this, 'customers', () => ({ q: this.q || undefined, sort: this.sort, max: 10 })),
  );
  private window = { first: 0, end: 10 };

  /** Scrolls: these rows are seen from now on. */
  show(first: number, end: number): void {
    this.window = { first, end };
    this.rows.show(first, end);
    this.requestUpdate();
  }

  /** What each row of the window says. */
  get shown(): string[] {
    return [...this.renderRoot.querySelectorAll('li')].map((row) => row.textContent);
  }

  protected override render() {
    return this.states(this.rows, {
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
