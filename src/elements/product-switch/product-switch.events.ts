import { HubEvent } from '../../core/element/hub-events.js';
import type { Product } from '../../core/hub/settings.js';

/** Sent when the visitor chose another product. */
export class HubProductChangeEvent extends HubEvent<{ readonly product: Product }> {
  constructor(product: Product) {
    super('hub-product-change', { product });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-product-change': HubProductChangeEvent;
  }
}
