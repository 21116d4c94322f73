/** What the page of an element says beyond the manifest: examples, keys, what it asks, and what its events carry. */
import ts from 'typescript';
import { sourceFiles } from '../entries.mjs';
import { contract, operations } from '../guide/contract.mjs';
import { reachedBy, treeOf } from './imports.mjs';

/** The text of a doc block without its stars. */
const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((block) =>
      block
        .getText()
        .replace(/^\/\*\*|\*\/$/g, '')
        .replace(/^ *\* ?/gm, ''),
    )
    .join('\n');

const classesIn = (path) => treeOf(path).statements.filter(ts.isClassDeclaration);

/** The markup after each `@example`. */
function examplesOf(tag) {
  const [element] = classesIn(`src/elements/${tag}/${tag}.ts`).filter((node) => /@element\b/.test(docOf(node)));
  const blocks = docOf(element).split(/^@/m);
  return blocks.filter((block) => block.startsWith('example')).map((block) => block.slice('example'.length).trim());
}

/** What stands after `Keys:` in the doc blocks of the classes that an element is made of: `['data-table', 'arrows …']`. */
function keysOf(files) {
  return files.flatMap((path) =>
    classesIn(path).flatMap((node) => {
      const [, keys] = /^Keys: ([\s\S]*?)(?=\n\s*\n|\n@|(?![\s\S]))/m.exec(docOf(node)) ?? [];
      return keys ? [[path.replace(/^.*\/|\.ts$/g, ''), keys.replace(/\s+/g, ' ').trim()]] : [];
    }),
  );
}

/** The operations of the contract by their ids: `GET /customers`, and whether they only read. */
const operationsById = () =>
  new Map(
    operations(contract()).map(({ operationId, method, path, summary }) => [
      operationId,
      { name: operationId, call: `${method} ${path}`, summary, reads: method === 'GET' },
    ]),
  );

/** How readers know a type of the contract that a file calls otherwise. */
const contractName = { Setup: 'OrganizationSetup' };

/**
 * What the name of an answer means that is none of the contract's own: the answers that it may be, or its members.
 * @returns {(type: string) => string | undefined} Undefined for a name of the contract's.
 */
function meaningReader() {
  const nodes = ['src/families', 'src/elements']
    .flatMap((folder) => sourceFiles(folder))
    .flatMap((path) => [...treeOf(path).statements]);
  const named = new Map(
    nodes
      .filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
      .map((node) => [node.name.text, node]),
  );
  const { schemas } = contract().components;
  return (type) => {
    const [, name, argument] = /^(\w+)(?:<(.*)>)?$/.exec(type) ?? [];
    if (contractName[name]) return contractName[name];
    const node = schemas[name] ? undefined : named.get(name);
    if (!node) return undefined;
    const text = ts.isInterfaceDeclaration(node) ? membersOf(node.members) : node.type.getText();
    const [parameter] = node.typeParameters ?? [];
    const made = parameter ? text.replace(new RegExp(`\\b${parameter.name.text}\\b`, 'g'), argument) : text;
    return made.replace(/Unfilled<(\w+)>/g, '$1');
  };
}

/** The members of a detail as they are written, without the words that only the compiler needs. */
function detailOf(typeNode, interfaces) {
  const declared = ts.isTypeReferenceNode(typeNode) ? interfaces.get(typeNode.typeName.getText()) : typeNode;
  return membersOf(declared?.members ?? []);
}

function membersOf(members) {
  if (members.length === 0) return '{}';
  return `{ ${members
    .map(({ name, questionToken, type }) => `${name.text}${questionToken ? '?' : ''}: ${type.getText()}`)
    .join(', ')
    .replace(/\s+/g, ' ')
    .replaceAll('readonly ', '')} }`;
}

/** @returns {Map<string, { detail: string, isCancelable: boolean }>} The classes of events: what they carry, and whether a page can cancel them. */
export function eventClasses() {
  const nodes = ['src/core', 'src/families', 'src/elements']
    .flatMap((folder) => sourceFiles(folder))
    .flatMap((path) => [...treeOf(path).statements]);
  const interfaces = new Map(nodes.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));
  return new Map(
    nodes.filter(ts.isClassDeclaration).flatMap((node) => {
      const base = node.heritageClauses?.[0]?.types[0];
      if (base?.expression.getText() !== 'HubEvent' || !base.typeArguments) return [];
      const isCancelable = /cancelable: true/.test(node.getText());
      return [[node.name.text, { detail: detailOf(base.typeArguments[0], interfaces), isCancelable }]];
    }),
  );
}

/** @returns Reads the facts about each element: see `reachedBy`, with operations for endpoints. */
export function factsReader() {
  const [known, carried, meaningOf] = [operationsById(), eventClasses(), meaningReader()];
  return (tag) => {
    const { files, endpoints, elements } = reachedBy(tag);
    return {
      examples: examplesOf(tag),
      keys: keysOf(files),
      asks: endpoints.map((name) => known.get(name)).filter(Boolean),
      elements,
      carriedBy: (eventClass) => carried.get(eventClass),
      meaningOf,
    };
  };
}
