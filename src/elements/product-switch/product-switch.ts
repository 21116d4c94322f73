import { html } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import { RovingFocusController } from '../../components/roving-focus/roving-focus.js';
import { HubElement } from '../../core/hub-element.js';
import type { Product, ViewSettings } from '../../core/settings.js';
import { ProductChangeEvent } from './product-switch.events.js';
import { styles } from './product-switch.styles.js';

const products: readonly Product[] = ['meetings', 'calling'];

/**
 * Switches between Meetings and Calling. Everything of the same hub whose figures are of one product follows; the five overview KPIs,
 * which count both, do not (seed, "Kies of u gegevens wilt zien voor Webex Meetings of Webex Calling").
 *
 * @element product-switch
 * @csspart choices - The group of both products.
 * @csspart choice - One product; also `checked`.
 * @fires {ProductChangeEvent} hub-product-change - When the visitor chose another product.
 */
export class ProductSwitch extends HubElement {
  static override readonly tag: string = 'product-switch';
  static override styles: CSSResultGroup = [HubElement.styles, styles];

  /** The product that is shown: `meetings` or `calling`. Default: the hub's. */
  @property({ reflect: true }) value?: Product;

  @queryAll('.choice') private readonly choices!: NodeListOf<HTMLElement>;

  constructor() {
    super();
    new RovingFocusController(this, {
      items: () => this.choices,
      entry: () => [...this.choices].find((choice) => choice.ariaChecked === 'true'),
      onMove: (choice) => this.choose(choice.dataset['product'] as Product),
    });
  }

  protected override get ownView(): ViewSettings {
    return { ...super.ownView, product: this.currentHub?.shared.product ?? this.value };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.settle(changed.has('value'));
  }

  /** A value that the page sets goes to the hub; else the hub's goes to the value, and what the page's address says comes before the attribute. */
  private settle(wasSet: boolean): void {
    const shared = this.currentHub?.shared.product;
    if (wasSet && this.value && (this.hasUpdated || !shared)) this.share(this.value);
    else if (shared) this.value = shared;
  }

  private choose(product: Product): void {
    if (product === this.view.product) return;
    this.value = product;
    this.share(product);
    this.dispatchEvent(new ProductChangeEvent(product));
  }

  private share(product: Product): void {
    if (products.includes(product)) this.currentHub?.share({ product });
  }

  protected override render() {
    const { product } = this.view;
    return this.become(
      'ready',
      html`<div
        class="choices"
        part="choices"
        role="radiogroup"
        aria-label=${this.heading ?? this.text.productSwitch.label}
      >
        ${products.map(
          (choice) =>
            html`<button
              type="button"
              class="choice"
              part=${choice === product ? 'choice checked' : 'choice'}
              role="radio"
              data-product=${choice}
              aria-checked=${choice === product}
              @click=${() => this.choose(choice)}
            >
              ${this.text.productSwitch[choice]}
            </button>`,
        )}
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-switch': ProductSwitch;
  }
}
