import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import { RovingFocusController } from '../../components/roving-focus/roving-focus.js';
import { choiceAttribute } from '../../core/element/attributes.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { Product } from '../../core/hub/settings.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { ProductController } from '../../families/product/product-controller.js';
import { commonTexts } from '../../locales/common-texts.js';
import { productSwitchTexts } from '../../locales/product-switch-texts.js';
import { HubProductChangeEvent } from './product-switch.events.js';
import { styles } from './product-switch.styles.js';

const products: readonly Product[] = ['meetings', 'calling'];

/**
 * Switches between Meetings and Calling. Everything of the same hub whose figures are of one product follows; the five overview KPIs,
 * which count both, do not (seed, "Kies of u gegevens wilt zien voor Webex Meetings of Webex Calling").
 *
 * Keys: arrows go to the other product, which is chosen then.
 *
 * @element product-switch
 * @without empty header heading actions footer skeleton slot:loading banner footnotes idle stale property:data
 * @csspart choices - The group of both products.
 * @csspart choice - One product; also `checked`.
 * @fires {HubProductChangeEvent} hub-product-change - When the visitor chose another product.
 * @example <product-switch value="calling"></product-switch>
 */
export class ProductSwitch extends HubElement<never> {
  static override readonly tag: string = 'product-switch';
  static override styles: CSSResultGroup = [HubElement.styles, styles];

  /** The product that is shown: `meetings` or `calling`. Default: the hub's. */
  @property({ converter: choiceAttribute(...products), reflect: true }) value?: Product;

  private readonly texts = new TextsController(this, commonTexts, productSwitchTexts);
  private readonly shared = new ProductController(this);

  @queryAll('.choice') private readonly choices!: NodeListOf<HTMLElement>;

  constructor() {
    super();
    new RovingFocusController(this, {
      items: () => this.choices,
      entry: () => [...this.choices].find((choice) => choice.ariaChecked === 'true'),
      onMove: (choice) => this.choose(choice.dataset['product'] as Product),
    });
  }

  protected override get basis(): Basis<never> {
    return {};
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.settle(changed.has('value'));
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { productSwitch } = this.texts.text;
    const { product } = this;
    return html`<div class="choices" part="choices" role="radiogroup" aria-label=${this.heading ?? productSwitch.label}>
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
            <span .textContent=${productSwitch[choice]}></span>
          </button>`,
      )}
    </div>`;
  }

  /** The product that is marked. */
  private get product(): Product {
    return this.shared.chosen ?? this.value ?? this.shared.value;
  }

  /** A value that the page sets goes to the hub; else the hub's goes to the value, and what the page's address says comes before the attribute. */
  private settle(wasSet: boolean): void {
    const { chosen } = this.shared;
    if (wasSet && this.value && (this.hasUpdated || !chosen)) this.shared.show(this.value);
    else if (chosen) this.value = chosen;
  }

  private choose(product: Product): void {
    if (product === this.product) return;
    this.value = product;
    this.shared.show(product);
    this.dispatchEvent(new HubProductChangeEvent(product));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-switch': ProductSwitch;
  }
}
