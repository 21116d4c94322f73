import { property } from 'lit/decorators.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { Product, ViewSettings } from '../../core/hub/settings.js';

/** An element whose figures are of one product: its own `product`, else the one that the product switch of its hub shows. */
export abstract class ProductElement extends HubElement {
  /** `meetings` or `calling`. Default: what the product switch says. */
  @property() product?: Product;

  protected override get ownView(): ViewSettings {
    return { ...super.ownView, product: this.product ?? this.currentHub?.shared.product };
  }
}
