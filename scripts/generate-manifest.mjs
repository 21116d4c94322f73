/**
 * Writes what editors, documentation and frameworks know about the elements, from their doc blocks: dist/custom-elements.json and the
 * editor data made of it. `manifest()` is what Storybook and the laws of the house read without a build.
 */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames, root, sourceFiles } from './entries.mjs';
import { constantsOf, sharedProperties } from './shared-properties.mjs';

/** Statics of Lit and of the library's own registration: no promise to an application. */
const internalNames = new Set(['styles', 'uses', 'prefix', 'shadowRootOptions', 'properties']);

function isPublic(member) {
  if (member.static || member.privacy === 'private' || member.privacy === 'protected') return false;
  return !member.name.startsWith('_') && !member.name.startsWith('#') && !internalNames.has(member.name);
}

const firstTag = (declaration) => declaration.tagName?.split(' ')[0];

/** The values behind each name of a type that is a choice between literals: `Theme` → `'light' | 'dark' | 'auto'`. */
function choices(folder) {
  const text = ['src/core', 'src/domain']
    .flatMap((path) => sourceFiles(path, folder))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const unions = text.matchAll(/export type (\w+) =\s*\|?((?:\s*(?:'[^']*'|\d+)\s*\|?)+);/g);
  return new Map([...unions].map(([, name, values]) => [name, values.trim().replace(/\s+/g, ' ')]));
}

/** A type as editors and Storybook read it: its values; that it may be left out is said by its lack of a default. */
function withValues(thing, named) {
  if (!thing.type?.text) return thing;
  const text = thing.type.text.replace(/ \| undefined$/, '');
  return { ...thing, type: { ...thing.type, text: named.get(text) ?? text } };
}

/** The analyzer also takes each `dispatchEvent` for an event; the promised ones are in the doc block, with their names. */
function publicDeclaration(declaration, named) {
  return {
    ...declaration,
    members: (declaration.members ?? []).filter(isPublic).map((member) => withValues(member, named)),
    attributes: (declaration.attributes ?? [])
      .filter(({ name }) => /^[\w-]+$/.test(name))
      .map((attribute) => withValues(attribute, named)),
    events: (declaration.events ?? []).filter(({ name }) => name?.startsWith('hub-')),
  };
}

/** Sources become the modules that an application imports. */
function publishedModule(module, { names, named }) {
  const declarations = module.declarations
    .filter((declaration) => names.has(firstTag(declaration)))
    .map((declaration) => publicDeclaration(declaration, named));
  const [name] = declarations.map(firstTag);
  if (!name) return undefined;
  const path = `dist/elements/${name}.js`;
  const exported = module.exports.filter(({ declaration }) =>
    declarations.some((one) => one.name === declaration.name),
  );
  return {
    ...module,
    path,
    declarations,
    exports: [
      ...exported.map((one) => ({ ...one, declaration: { ...one.declaration, module: path } })),
      { kind: 'custom-element-definition', name, declaration: { name: declarations[0].name, module: path } },
    ],
  };
}

/** The analyzer takes a static member and a property of the same name for one thing, and `customer-list` has a property `tag`. */
function withoutStaticTag(path) {
  return readFileSync(path, 'utf8').replace(/^ *static (override )?readonly tag\b.*$/m, '');
}

/** The constants of shared properties that each class takes, those of the classes under it included. */
function constantsByClass(sources) {
  const found = new Map();
  for (const source of sources)
    for (const statement of source.statements.filter(ts.isClassDeclaration)) {
      const parent = statement.heritageClauses?.[0]?.types[0]?.expression.getText();
      found.set(statement.name.text, { own: constantsOf(statement), parent });
    }
  const all = (name) => (found.has(name) ? [...all(found.get(name).parent), ...found.get(name).own] : []);
  return (name) => [...new Set(all(name))];
}

/** Adds to every declaration of an element the properties that it shares with others. */
function addShared(modules, sources, folder) {
  const shared = sharedProperties(folder);
  const constants = constantsByClass(sources);
  for (const declaration of modules.flatMap(({ declarations }) => declarations).filter(firstTag)) {
    for (const one of constants(declaration.name).flatMap((constant) => shared[constant])) {
      const { attribute, name, type, description } = one;
      if (declaration.members?.some((member) => member.name === name)) continue;
      (declaration.members ??= []).push({ ...one });
      if (attribute) (declaration.attributes ??= []).push({ name: attribute, type, description, fieldName: name });
    }
  }
}

/** @returns The custom elements manifest of the public elements. */
export function manifest(folder = root) {
  const modules = ['src/core', 'src/families', 'src/elements']
    .flatMap((path) => sourceFiles(path, folder))
    .map((path) => ts.createSourceFile(path, withoutStaticTag(join(folder, path)), ts.ScriptTarget.ES2015, true));
  const analyzed = create({ modules, plugins: litPlugin() });
  addShared(analyzed.modules, modules, folder);
  const known = { names: new Set(elementNames(folder)), named: choices(folder) };
  return { ...analyzed, modules: analyzed.modules.map((module) => publishedModule(module, known)).filter(Boolean) };
}

/** Writes the manifest and the editors' data to dist. */
export function writeManifest(folder = root) {
  const made = manifest(folder);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(made, null, 2)}\n`);
  writeFileSync(
    join(dist, 'vscode.html-custom-data.json'),
    getVsCodeHtmlCustomData(structuredClone(made), { hideLogs: true }),
  );
  const webTypes = getWebTypesData(structuredClone(made), { packageJson: { name, version }, hideLogs: true });
  writeFileSync(
    join(dist, 'web-types.json'),
    typeof webTypes === 'string' ? webTypes : JSON.stringify(webTypes, null, 2),
  );
  return made;
}
