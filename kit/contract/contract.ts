import { document as parsed } from '../../src/api/openapi.yaml';
import type { Schema } from './schema.js';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation of the contract, as far as the kit has to know it. */
export interface Operation {
  /** Its operationId. */
  readonly name: string;
  readonly method: string;
  /** With `{name}` for what varies. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The status of a success. */
  readonly status: number;
  /** The schema of the body of a success; undefined where it has none. */
  readonly answer: Schema | undefined;
  /** The contract's own example of that body. */
  readonly example: unknown;
}

interface Body {
  readonly schema: Schema;
  readonly example?: unknown;
}

interface WrittenOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Body>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

const document = parsed as Document;

/** The schema that a reference means; any other is its own. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  return name === undefined ? schema : resolved(schemaOf(name));
}

/** A schema of the contract by its name. */
export function schemaOf(name: string): Schema {
  const found = document.components.schemas[name];
  if (!found) throw new RangeError(`The contract has no schema “${name}”.`);
  return found;
}

/** The codes of an enumeration that the contract names, whether others are allowed or not. */
export function knownCodes(schema: Schema): readonly string[] {
  const { enum: codes, anyOf = [], items } = resolved(schema);
  if (items) return knownCodes(items);
  return (codes ?? anyOf.flatMap((part) => resolved(part).enum ?? [])).map(String);
}

/** Every operation, in the contract's order. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) => {
  const common = (methods['parameters'] ?? []) as WrittenOperation['parameters'];
  return Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, written]) => operationOf(method, { path, common, written }));
});

interface Place {
  readonly path: string;
  readonly common: WrittenOperation['parameters'];
  readonly written: WrittenOperation;
}

function operationOf(method: string, { path, common = [], written }: Place): Operation {
  const [status = '200', success] = Object.entries(written.responses).find(([code]) => code.startsWith('2')) ?? [];
  const body = success?.content?.['application/json'];
  return {
    name: written.operationId,
    method: method.toUpperCase(),
    path,
    parameters: [...common, ...(written.parameters ?? [])].map(parameterOf),
    status: Number(status),
    answer: body?.schema,
    example: body?.example,
  };
}

function parameterOf(written: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in written)) return written;
  const name = written.$ref.replace('#/components/parameters/', '');
  const found = document.components.parameters[name];
  if (!found) throw new RangeError(`The contract has no parameter “${name}”.`);
  return found;
}

/** The operations that read. */
export const readingOperations = operations.filter(({ method }) => method === 'GET');

/** The operations that write. */
export const writingOperations = operations.filter(({ method }) => method !== 'GET');

/** An operation by its name. RangeError when there is none. */
export function operationNamed(name: string): Operation {
  const found = operations.find((operation) => operation.name === name);
  if (!found) throw new RangeError(`The contract has no operation “${name}”.`);
  return found;
}

/** Whether an operation has the query parameter. */
export function hasParameter(operation: Operation, name: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
}
