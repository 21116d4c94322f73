/** The contract (`src/api/openapi.yaml`) as Markdown for people who build a backend: every operation, every type, in the contract's own words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../entries.mjs';
import { oneLine, table } from './markdown.mjs';

/** @returns {Record<string, any>} */
export const contract = () => parse(readFileSync(join(root, 'src/api/openapi.yaml'), 'utf8'));

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation with its method and path, in the contract's order. */
export function operations({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({
        ...item[method],
        method: method.toUpperCase(),
        path,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      })),
  );
}

const nameIn = (reference) => reference.split('/').at(-1);

/** The heading of a type, as code hosts and the Storybook make an address of it. */
const linkTo = (name) => `[\`${name}\`](#${name.toLowerCase()})`;

/** How a schema is written in a cell: a type with a heading is a link to it. */
function typeOf(schema = {}) {
  if (schema.$ref) return linkTo(nameIn(schema.$ref));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((code) => `\`${code}\``).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  const types = [schema.type].flat().filter(Boolean).join(' or ');
  return schema.format ? `${types} (${schema.format})` : types || 'any';
}

function resolved({ components }, parameter) {
  return parameter.$ref ? components.parameters[nameIn(parameter.$ref)] : parameter;
}

const bySystem = new Set(['Accept-Language', 'If-None-Match']);

/** Parameters without those that the browser sets by itself. */
function parameterTable(api, parameters) {
  const rows = parameters
    .map((parameter) => resolved(api, parameter))
    .filter(({ name }) => !bySystem.has(name))
    .map(({ name, in: place, required, description, schema }) => [
      `\`${name}\`${required ? ' (required)' : ''}`,
      place,
      typeOf(schema) + (schema.default === undefined ? '' : `, default \`${schema.default}\``),
      oneLine(description),
    ]);
  return rows.length ? table(['parameter', 'in', 'type', 'meaning'], rows) : '';
}

const contentOf = ({ content = {} } = {}) => content['application/json'];

/** The innermost lists and objects of JSON: in one line where that is short, as people write them. */
const innermost = /([[{])\s+([^[\]{}]*?)\s+([\]}])/g;
function inOneLine(written, open, inside, close) {
  const short = inside.replace(/\s*\n\s*/g, ' ');
  if (short.length > 90) return written;
  return open === '{' ? `{ ${short} }` : `[${short}]`;
}

/** What is sent and what comes back: type and example. */
function body(title, content) {
  if (!content) return '';
  const [example] = [content.example, ...Object.values(content.examples ?? {}).map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  const json = JSON.stringify(example, undefined, 2).replace(innermost, inOneLine);
  return `${title} ${typeOf(content.schema)}\n\n\`\`\`json\n${json}\n\`\`\``;
}

const successOf = (responses) => Object.entries(responses).find(([status]) => status.startsWith('2'));

/** One operation: a heading, its rules, what it takes, what it answers, how it fails. */
function operation(api, { operationId, method, path, summary, description, parameters, requestBody, responses }) {
  const [status, success] = successOf(responses);
  const failures = Object.keys(responses).filter((code) => /^[45]/.test(code));
  return [
    `### ${operationId}`,
    `\`${method} ${path}\`: ${summary}`,
    description?.trim(),
    parameterTable(api, parameters),
    body('Takes', contentOf(requestBody)),
    contentOf(success) ? body(`Answers ${status} with`, contentOf(success)) : `Answers ${status} without a body.`,
    `Fails with ${failures.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The properties of a type, those of its parts included. */
function properties({ components }, schema) {
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    property,
    isRequired: schema.required?.includes(name) ?? false,
  }));
  const parts = (schema.allOf ?? []).map((part) => (part.$ref ? components.schemas[nameIn(part.$ref)] : part));
  return [...own, ...parts.flatMap((part) => properties({ components }, part))];
}

/** One type: what it means, then its codes or its properties. */
function type(api, [name, schema]) {
  const rows = properties(api, schema).map(({ name: property, property: { description, ...rest }, isRequired }) => [
    `\`${property}\`${isRequired ? '' : ' (may be left out)'}`,
    typeOf(rest),
    oneLine(description),
  ]);
  const codes = schema.enum ?? schema.anyOf?.find((part) => part.enum)?.enum;
  return [
    `#### ${name}`,
    schema.description?.trim(),
    codes && `Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    schema.oneOf &&
      `Either ${schema.oneOf.map((part) => (part.allOf ?? [part]).map(typeOf).join(' with ')).join(', or ')}.`,
    rows.length > 0 && table(['field', 'type', 'meaning'], rows),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A line for each operation: what a backend team divides among themselves. */
export function operationList(api = contract()) {
  return table(
    ['operation', 'asks', 'is about'],
    operations(api).map(({ operationId, method, path, summary }) => [
      `[\`${operationId}\`](contract.md#${operationId.toLowerCase()})`,
      `\`${method} ${path}\``,
      summary,
    ]),
  );
}

/** Every operation, in the contract's own order and groups. */
export function operationReference(api = contract()) {
  const groups = api.tags.map(({ name, description }) => [
    `## ${description}`,
    ...operations(api)
      .filter(({ tags }) => tags.includes(name))
      .map((one) => operation(api, one)),
  ]);
  return groups.flat().join('\n\n');
}

/** Every type. */
export function typeReference(api = contract()) {
  return Object.entries(api.components.schemas)
    .map((entry) => type(api, entry))
    .join('\n\n');
}

/** What holds for all operations. */
export const generalRules = (api = contract()) => api.info.description.trim();
