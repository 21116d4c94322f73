/** What the entries for applications' own code export, read from the sources by the compiler: names, types and the public members of classes. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './entries.mjs';

/** Entries whose names are promised one by one: name in `exports` → source. */
const modules = { '.': 'src/index.ts', './api': 'src/api.ts' };

const isInternal = (declaration) => ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === 'internal');

/** Whether somebody outside may name a member of ours. What a class has from the browser or from a package is theirs to promise. */
function isPromised(symbol, isOwn) {
  const declarations = (symbol.declarations ?? []).filter((declaration) => isOwn(declaration.getSourceFile().fileName));
  return declarations.some(
    (declaration) =>
      !isInternal(declaration) &&
      !(ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)),
  );
}

/** The public members of a class, those of its class alone as `static NAME`; with what it inherits of ours. */
function membersOf(symbol, { checker, isOwn }) {
  const namesIn = (type) =>
    type
      .getProperties()
      .filter((member) => isPromised(member, isOwn))
      .map(({ name }) => name);
  const own = namesIn(checker.getDeclaredTypeOfSymbol(symbol));
  const ofClass = namesIn(checker.getTypeOfSymbol(symbol)).filter((name) => name !== 'prototype');
  return [...own, ...ofClass.map((name) => `static ${name}`)];
}

const isElement = (symbol) =>
  symbol.declarations.some((declaration) =>
    /\/src\/elements\/([\w-]+)\/\1\.ts$/.test(declaration.getSourceFile().fileName),
  );

/** What a module exports; the members of elements are told of elsewhere, by their tags. */
function exportsOf(file, context) {
  const { checker } = context;
  const found = { values: [], types: [], members: [] };
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file))) {
    const isTypeOnly = exported.declarations.some((one) => ts.isTypeOnlyImportOrExportDeclaration(one));
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isValue = !isTypeOnly && symbol.flags & ts.SymbolFlags.Value;
    (isValue ? found.values : found.types).push(exported.name);
    if (isValue && symbol.flags & ts.SymbolFlags.Class && !isElement(symbol))
      found.members.push(...membersOf(symbol, context).map((name) => `${exported.name}.${name}`));
  }
  return Object.fromEntries(Object.entries(found).map(([kind, all]) => [kind, all.sort()]));
}

/**
 * @param {Record<string, string>} entries name → source, from `folder`.
 * @returns {Record<string, { values: string[], types: string[], members: string[] }>} `members`: `Hub.ask`, `HubError.static of`.
 */
export function exportedNames(entries = modules, folder = root) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const paths = Object.values(entries).map((path) => join(folder, path));
  const program = ts.createProgram(paths, { ...options, types: [] });
  const context = { checker: program.getTypeChecker(), isOwn: (path) => path.startsWith(join(folder, 'src/')) };
  return Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [
      name,
      exportsOf(program.getSourceFile(join(folder, path)), context),
    ]),
  );
}
