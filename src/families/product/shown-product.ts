import type { Product } from '../../core/hub/settings.js';
import type { Slice } from '../../core/hub/slice.js';

/** The product that a switch of the hub shows; undefined: none was chosen, so that the settings count. */
export const shownProduct: Slice<Product | undefined> = {
  name: 'shownProduct',
  initial: undefined,
  address: {
    names: ['hub-switch'],
    write: (product) => (product ? [['hub-switch', product]] : []),
    read(parameters) {
      const product = parameters.get('hub-switch');
      return product === 'meetings' || product === 'calling' ? product : undefined;
    },
  },
};
