import type { Slice } from '../../core/hub/slice.js';

/** The page of the set-up that somebody went to; undefined: the one on which it goes on. */
export const setupPage: Slice<string | undefined> = {
  name: 'setupPage',
  initial: undefined,
  address: {
    names: ['hub-setup'],
    write: (key) => (key ? [['hub-setup', key]] : []),
    read: (parameters) => parameters.get('hub-setup') ?? undefined,
  },
};
