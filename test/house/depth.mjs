/** How many classes of the library stand under an element's: HubElement, and at most one of its family. */
import ts from 'typescript';
import { walk } from './source.mjs';

/** @returns {Map<string, { path: string, parent: string | undefined }>} Class → its file, and what it extends. */
function classesOf(files) {
  const found = new Map();
  for (const { path, tree } of files) {
    walk(tree, (node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
      found.set(node.name.text, { path, parent: parent?.types[0].expression.getText(tree) });
    });
  }
  return found;
}

/** @returns {Record<string, string[]>} Tag → the own classes under its class, the nearest first. */
export function classesUnder(files) {
  const classes = classesOf(files);
  const under = (name) => {
    const parent = classes.get(name)?.parent;
    return parent && classes.has(parent) ? [parent, ...under(parent)] : [];
  };
  const elements = [...classes].flatMap(([name, { path }]) => {
    const tag = /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];
    return tag ? [[tag, under(name)]] : [];
  });
  return Object.fromEntries(elements);
}

/** Elements that stand on more than two own classes. */
export function depthOffences(files) {
  return Object.entries(classesUnder(files))
    .filter(([, chain]) => chain.length > 2)
    .map(([tag, chain]) => `<${tag}> stands on ${chain.length} classes, at most 2: ${chain.join(' → ')}`);
}
