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

/**
 * Elements on more than two own classes, or on more than they are known to stand on.
 * @param {Record<string, number>} known Tag → own classes under it, where they are still too many; a number that is too high is an offence too, so
 *   that the list only shrinks.
 */
export function depthOffences(files, known = {}) {
  const chains = classesUnder(files);
  const tooDeep = Object.entries(chains)
    .filter(([tag, chain]) => chain.length > (known[tag] ?? 2))
    .map(([tag, chain]) => `<${tag}> stands on ${chain.length} classes, at most 2: ${chain.join(' → ')}`);
  const outdated = Object.entries(known)
    .filter(([tag, depth]) => depth <= 2 || (chains[tag]?.length ?? 0) < depth)
    .map(([tag, depth]) => `<${tag}> stands on ${chains[tag]?.length ?? 0} classes by now: the list says ${depth}`);
  return [...tooDeep, ...outdated];
}
