import type { Filled } from './contract.js';
import type { operations } from './schema.js';

/** Name of an operation of the contract: its operationId. */
export type OperationName = keyof operations;

/** The parameters of an operation, flat: those of its path, of its query, and the fields of its body. */
export type OperationParameters<N extends OperationName> =
  Parts<operations[N]> extends infer P extends object ? P : Record<string, never>;

/** The body that an operation answers with, as the checks hand it on; undefined where it answers without one. */
export type OperationAnswer<N extends OperationName> =
  Success<operations[N]> extends Json<infer B> ? Filled<B> : undefined;

type Parts<O> = O extends {
  readonly parameters: { readonly path?: infer P; readonly query?: infer Q };
  readonly requestBody?: infer B;
}
  ? Known<P> & Known<Q> & (Exclude<B, undefined> extends Json<infer Fields> ? Fields : unknown)
  : never;

/** A group of parameters that an operation does not have is `undefined` in the generated types. */
type Known<P> = [Exclude<P, undefined>] extends [never] ? unknown : Exclude<P, undefined>;

type Success<O> = O extends { readonly responses: { readonly 200: infer A } | { readonly 201: infer A } }
  ? A
  : undefined;

interface Json<B> {
  readonly content: { readonly 'application/json': B };
}
