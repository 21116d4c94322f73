import type { ReactiveControllerHost } from 'lit';
import type { Hub } from '../../core/hub/hub.js';
import type { DisplaySettings, Product, ResolvedSettings } from '../../core/hub/settings.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { shownProduct } from './shown-product.js';

/** An element whose figures are of one product. */
interface Host extends ReactiveControllerHost {
  readonly currentHub: Hub | undefined;
  readonly settings: ResolvedSettings;
  /** What the element and the composites around it say. */
  readonly overSettings: DisplaySettings;
}

/** Which product an element shows: what it says itself or a composite around it, else what the product switch of its hub shows, else what the settings say. */
export class ProductController {
  private readonly shown: SliceController<Product | undefined>;

  constructor(private readonly host: Host) {
    this.shown = new SliceController(host, shownProduct);
  }

  /** What a switch of the hub shows; undefined: none was chosen. */
  get chosen(): Product | undefined {
    return this.shown.value;
  }

  /** The product. */
  get value(): Product {
    const { product } = this.host.settings;
    const isOwn = product !== undefined && product === this.host.overSettings.product;
    return (isOwn ? product : (this.shown.value ?? product)) ?? 'meetings';
  }

  /** Shows another product everywhere in the hub. */
  show(product: Product): void {
    this.shown.set(product);
  }
}
