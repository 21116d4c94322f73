/** What an element's code leads to, by imports that are carried out at once or late: endpoints, components and other elements. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../entries.mjs';

const parsed = new Map();

/** A source file as a tree; read once. */
export function treeOf(path) {
  if (!parsed.has(path))
    parsed.set(path, ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return parsed.get(path);
}

const namesOf = ({ importClause }) =>
  importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings)
    ? importClause.namedBindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    : [];

/** What a file imports and uses when it runs: `[path, names]`. */
function* importsOf(path) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly)
      found.push([node.moduleSpecifier.text, namesOf(node)]);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push([node.arguments[0].text, []]);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(path));
  for (const [specifier, names] of found) {
    const target = relative(root, join(root, dirname(path), specifier ?? '')).replaceAll('\\', '/');
    const source = target.replace(/\.js$/, '.ts');
    if (specifier?.startsWith('.') && existsSync(join(root, source))) yield [source, names];
  }
}

const elementOf = (path) => /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];

/**
 * @param {string} tag
 * @returns {{ files: string[], endpoints: string[], elements: string[] }} The files of the element itself, the endpoints that they name, and the public
 *   elements inside it, whose own files are not among them.
 */
export function reachedBy(tag) {
  const [files, endpoints, elements] = [new Set(), new Set(), new Set()];
  const visit = (path) => {
    if (files.has(path)) return;
    files.add(path);
    for (const [next, names] of importsOf(path)) {
      const other = elementOf(next);
      if (next.startsWith('src/api/endpoints/')) names.forEach((name) => endpoints.add(name));
      else if (other && other !== tag) elements.add(other);
      else if (/^src\/(elements|families|components|core)\//.test(next)) visit(next);
    }
  };
  visit(`src/elements/${tag}/${tag}.ts`);
  return { files: [...files].sort(), endpoints: [...endpoints].sort(), elements: [...elements].sort() };
}
