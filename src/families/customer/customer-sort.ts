import type { Slice } from '../../core/hub/slice.js';

/** The order of a hub's customers: a sort key of `/customers`, with `-` in front for descending; undefined: the list's own. */
export const customerSort: Slice<string | undefined> = {
  name: 'customerSort',
  initial: undefined,
  address: {
    names: ['hub-sort'],
    write: (sort) => (sort ? [['hub-sort', sort]] : []),
    read: (parameters) => parameters.get('hub-sort') ?? undefined,
  },
};
