import type { components } from '../../src/api/schema.js';

/** A type of the contract by its name in `openapi.yaml`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
