import type { components } from '../../src/api/schema.js';

/** Something of the contract as it travels: what may be null may be missing. */
export type Wire<Name extends keyof components['schemas']> = components['schemas'][Name];
