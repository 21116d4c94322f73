import type { Filled } from '../../src/api/contract.js';
import type { components } from '../../src/api/schema.js';

/** A type of the contract by its name in `openapi.yaml`, with every key that a server may leave out: the mock leaves out none by itself. */
export type Schema<Name extends keyof components['schemas']> = Filled<components['schemas'][Name]>;
