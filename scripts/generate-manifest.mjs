/**
 * Writes what editors, documentation and frameworks know about the elements, from their doc blocks: dist/custom-elements.json and the
 * editor data made of it. `manifest()` is what Storybook and the laws of the house read without a build.
 */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsCodeData, webTypes } from './editor-data.mjs';
import { elementNames, root, sourceFiles } from './entries.mjs';
import { declaredIn } from './manifest-elements.mjs';
import { handedParts, houseTags } from './handed-parts.mjs';
import { propertyTypes } from './property-types.mjs';
import { constantsOf, sharedProperties } from './shared-properties.mjs';

/** Statics of Lit and of the library's own registration: no promise to an application. */
const internalNames = new Set(['styles', 'uses', 'prefix', 'shadowRootOptions', 'properties']);

function isPublic(member) {
  if (member.static || member.privacy === 'private' || member.privacy === 'protected') return false;
  return !member.name.startsWith('_') && !member.name.startsWith('#') && !internalNames.has(member.name);
}

const firstTag = (declaration) => declaration.tagName?.split(' ')[0];

/** The analyzer also takes each `dispatchEvent` for an event; the promised ones are in the doc block, with their names. */
function publicDeclaration(declaration, { typeOf, tokens }) {
  const withType = (thing, property) => {
    const text = typeOf(declaration.name, property);
    return ownThing(withDefault(text ? { ...thing, type: { text } } : thing));
  };
  return {
    ...ownThing(declaration),
    tagName: firstTag(declaration),
    superclass: { name: 'LitElement', package: 'lit' },
    members: (declaration.members ?? [])
      .filter(isPublic)
      .map((member) => withType(member, member.name))
      .filter(isOffered),
    attributes: (declaration.attributes ?? [])
      .filter(({ name }) => /^[\w-]+$/.test(name))
      .map((attribute) => withType(attribute, attribute.fieldName))
      .filter(isOffered),
    events: (declaration.events ?? []).filter(({ name }) => name?.startsWith('hub-')).map(ownThing),
    slots: (declaration.slots ?? []).map(ownThing),
    cssParts: (declaration.cssParts ?? []).map(ownThing),
    cssStates: (declaration.cssStates ?? []).map(ownThing),
    cssProperties: paints(declaration) ? tokens : [],
  };
}

/** A property that takes nothing in this element, such as `data` of one that asks nothing, is none. */
const isOffered = ({ type }) => type?.text !== 'never';

/** The default that a property's description names, where its declaration sets none. */
function withDefault(thing) {
  if (thing.default !== undefined) return thing;
  const [, code, number] = /\bDefault:? (?:`([^`]+)`|(-?[\d.]*\d|true|false)\b)/.exec(thing.description ?? '') ?? [];
  const value = number ?? (code && `'${code}'`);
  return value === undefined ? thing : { ...thing, default: value };
}

/** Where a rule comes from is for those who work on the library: `(seed, "…")`. */
const withoutSources = (text) => text.replace(/\s*\((?:seed|product\.md)(?:[^()]|\([^()]*\))*\)/g, '');

/** Classes between an element and Lit's are no promise, and in no module of the manifest: what comes from them is the element's own. */
function ownThing({ inheritedFrom: _inheritedFrom, ...thing }) {
  return thing.description ? { ...thing, description: withoutSources(thing.description) } : thing;
}

/** Whether an element has a surface of its own; the provider has none. */
const paints = ({ cssParts = [] }) => cssParts.some(({ name }) => name === 'surface');

/** Sources become the modules that an application imports: the class, and beside it the module that registers it. */
function publishedModules(module, known) {
  const declarations = module.declarations
    .filter((declaration) => known.names.has(firstTag(declaration)))
    .map((declaration) => publicDeclaration(declaration, known));
  const [name] = declarations.map(firstTag);
  if (!name) return [];
  const declaration = { name: declarations[0].name, module: `dist/elements/${name}.js` };
  return [
    {
      kind: 'javascript-module',
      path: declaration.module,
      declarations,
      exports: [{ kind: 'js', name: declaration.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/define/${name}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name, declaration }],
    },
  ];
}

/** The theme's tokens: what each means stands above them, its default beside it, where that is more than a formula. */
function tokens(folder) {
  const text = readFileSync(join(folder, 'src/styles/tokens.ts'), 'utf8');
  const described = [...text.matchAll(/@cssproperty (--hub-[\w-]+) - (.+(?:\n \*   .+)*)/g)];
  const isToken = (found) => described.some(([, name]) => name === found);
  /** A page could write it: nothing in it is worked out by code, or known inside of the library alone. */
  const isWritable = (value) => !value.includes('${') && (value.match(/--hub-[\w-]+/g) ?? []).every(isToken);
  return described.map(([, name, description]) => {
    const value = defaultOf(name, text);
    const token = { name, description: description.replace(/\n \* +/g, ' ') };
    return isWritable(value) ? { ...token, default: value } : token;
  });
}

/** What stands after the comma of `var(name, …)`, up to the bracket that ends it. */
function defaultOf(name, text) {
  const start = new RegExp(`var\\(\\s*${name},`).exec(text);
  if (!start) throw new Error(`The token ${name} is described, but nothing reads it`);
  const from = start.index + start[0].length;
  let depth = 1;
  let end = from;
  for (; depth > 0; end++) depth += { '(': 1, ')': -1 }[text[end]] ?? 0;
  return text
    .slice(from, end - 1)
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('--_', '--hub-');
}

/** The analyzer takes a static member and a property of the same name for one thing, and `customer-list` has a property `tag`. */
function withoutStaticTag(path) {
  return readFileSync(path, 'utf8').replace(/^ *static (override )?readonly tag\b.*$/m, '');
}

/** What the sources say about each class, and about those under it: constants of shared properties, and the tags of the house. */
function classesOf(sources) {
  const found = new Map();
  for (const source of sources)
    for (const statement of source.statements.filter(ts.isClassDeclaration)) {
      const parent = statement.heritageClauses?.[0]?.types[0]?.expression.getText();
      found.set(statement.name.text, { constants: constantsOf(statement), ...houseTags(statement), parent });
    }
  const all = (name, key) => (found.has(name) ? [...all(found.get(name).parent, key), ...found.get(name)[key]] : []);
  return (name) => ({
    constants: [...new Set(all(name, 'constants'))],
    handsOn: all(name, 'handsOn'),
    without: new Set(all(name, 'without')),
  });
}

/** A part that at times has a second name (`A tab; also \`selected\`.`), and that name. */
function withCompany(part) {
  const [clause, also = ''] = /[;,] also ([^.]*)/.exec(part.description) ?? [];
  const names = [...also.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  if (names.length === 0) return [part];
  const description = part.description.replace(clause, '');
  return [
    { ...part, description },
    ...names.map((name) => ({ name, description: `Beside \`${part.name}\`, where it is that.` })),
  ];
}

/** Adds to every declaration of an element the properties that it shares with others, and the parts that it hands on. */
function addShared(modules, sources, folder) {
  const shared = sharedProperties(folder);
  const partsOf = handedParts(folder);
  const known = classesOf(sources);
  for (const declaration of declaredIn({ modules }).filter(firstTag)) {
    const { constants, handsOn, without } = known(declaration.name);
    addProperties(
      declaration,
      constants.flatMap((constant) => shared[constant]),
    );
    for (const part of handsOn.flatMap(partsOf))
      if (!declaration.cssParts?.some(({ name }) => name === part.name)) (declaration.cssParts ??= []).push(part);
    declaration.cssParts = declaration.cssParts?.flatMap(withCompany);
    for (const [key, kind] of Object.entries({ cssParts: 'part', slots: 'slot', cssStates: 'state' }))
      declaration[key] = declaration[key]?.filter(({ name }) => !without.has(name) && !without.has(`${kind}:${name}`));
    const isLeft = (property) => !without.has(`property:${property}`);
    declaration.members = declaration.members?.filter(({ kind, name }) => kind !== 'field' || isLeft(name));
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => isLeft(fieldName));
  }
}

function addProperties(declaration, properties) {
  for (const one of properties) {
    const { attribute, name, type, description } = one;
    if (declaration.members?.some((member) => member.name === name)) continue;
    (declaration.members ??= []).push({ ...one });
    if (attribute) (declaration.attributes ??= []).push({ name: attribute, type, description, fieldName: name });
  }
}

/**
 * @returns The custom elements manifest of the public elements.
 * @param typeOf What reads the types of properties; the compiler takes its time.
 */
export function manifest(folder = root, typeOf = propertyTypes(folder)) {
  const modules = ['src/core', 'src/families', 'src/elements']
    .flatMap((path) => sourceFiles(path, folder))
    .map((path) => ts.createSourceFile(path, withoutStaticTag(join(folder, path)), ts.ScriptTarget.ES2015, true));
  const analyzed = create({ modules, plugins: litPlugin() });
  addShared(analyzed.modules, modules, folder);
  const known = { names: new Set(elementNames(folder)), typeOf, tokens: tokens(folder) };
  return { ...analyzed, modules: analyzed.modules.flatMap((module) => publishedModules(module, known)) };
}

/** Writes the manifest and the editors' data to dist. */
export function writeManifest(folder = root) {
  const made = manifest(folder);
  const packageJson = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = {
    'custom-elements.json': made,
    'vscode.html-custom-data.json': vsCodeData(made),
    'web-types.json': webTypes(made, packageJson),
  };
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'dist', name), `${JSON.stringify(content, null, 2)}\n`);
  return made;
}
