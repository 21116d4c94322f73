/** Which test files import a file of the library, from near to far: the nearest is the likeliest to notice a change in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from '../entries.mjs';

function importsOf(path) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))
    .filter((target) => target.endsWith('.ts') && existsSync(join(root, target)));
}

/** @returns {Map<string, number>} Each file that a file imports, at once or late → how many imports away. */
function distances(path, graph) {
  const found = new Map([[path, 0]]);
  for (const [from, distance] of found) {
    if (!graph.has(from)) graph.set(from, importsOf(from));
    for (const target of graph.get(from)) if (!found.has(target)) found.set(target, distance + 1);
  }
  return found;
}

/** A test of a file stands where the file does: `test/api/check.test.ts` for `src/api/check.ts`. */
const isItsOwn = (test, path) => test.slice('test'.length).startsWith(path.slice('src'.length, -'.ts'.length));

const folderOf = (path) => posix.dirname(path).split('/').slice(1).join('/');

/** @returns {(path: string) => string[]} Says for a file of `src` the browser tests that import it, the nearest first. */
export function testsOf(tests = sourceFiles('test').filter((path) => path.endsWith('.test.ts'))) {
  const graph = new Map();
  const reached = new Map(tests.map((test) => [test, distances(test, graph)]));
  return (path) => {
    const rank = (test) => {
      if (isItsOwn(test, path)) return 0;
      return reached.get(test).get(path) - (folderOf(test) === folderOf(path) ? 0.5 : 0);
    };
    return tests
      .filter((test) => reached.get(test).has(path))
      .map((test) => ({ test, rank: rank(test) }))
      .sort((one, other) => one.rank - other.rank || (one.test < other.test ? -1 : 1))
      .map(({ test }) => test);
  };
}
