import { parse } from 'yaml';

/** A schema of the document, as far as the tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** A parameter of an operation, or a reference to one. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly explode?: boolean;
}

/** An operation of the document. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly content?: { readonly 'application/json': JsonContent } }>>;
}

/** A body with its example. */
export interface JsonContent {
  readonly schema: Schema;
  readonly example: unknown;
}

/** openapi.yaml as it is. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly content: { readonly 'application/json': JsonContent } }>>;
  };
}

/** Reads the contract. */
export async function contractDocument(): Promise<ContractDocument> {
  const response = await fetch(new URL('../../src/api/openapi.yaml', import.meta.url));
  return parse(await response.text()) as ContractDocument;
}

/** The body of an operation's success with its example; undefined when it answers without one. */
export function successOf(operation: Operation): JsonContent | undefined {
  return (operation.responses['200'] ?? operation.responses['201'])?.content?.['application/json'];
}

/** A schema with its reference followed and its parts put together. */
export function resolved(schema: Schema, document: ContractDocument): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  if (name) return resolved(document.components.schemas[name] ?? {}, document);
  const parts = schema.allOf?.map((part) => resolved(part, document)) ?? [];
  if (parts.length === 0) return schema;
  return {
    type: 'object',
    required: parts.flatMap((part) => part.required ?? []),
    properties: Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema>,
  };
}

/** Whether null fits a schema. */
export function nullable(schema: Schema): boolean {
  return [schema.type].flat().includes('null') || (schema.oneOf?.some(nullable) ?? false);
}
