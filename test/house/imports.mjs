/** Who may call whom (CONTRIBUTING.md, "Rooms"): each returns one line for each offence. */
import { posix } from 'node:path';
import ts from 'typescript';
import { place, walk } from './source.mjs';

/** From the door to the ground: a room may call the rooms after it. */
const rooms = ['entry', 'diagnosis', 'loader', 'elements', 'families', 'components', 'charts', 'core', 'api', 'domain'];
/** Anyone may call them; they call nobody but each other's kind. */
const leaves = ['styles', 'locales'];
const entryFiles = new Set(
  ['index', 'public', 'define', 'all-elements', 'diagnose', 'api', 'loader', 'loader-all'].map(
    (name) => `src/${name}.ts`,
  ),
);
/** Files that only export what others hold. */
const barrels = new Set(['src/index.ts', 'src/public.ts', 'src/api.ts']);

/** @returns {{ specifier: string, node: object, kind: 'static' | 'type' | 'dynamic', exports: boolean }[]} */
export function importsOf({ tree }) {
  const found = [];
  walk(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
      const kind = typeOnly ? 'type' : 'static';
      found.push({ specifier: node.moduleSpecifier.text, node, kind, exports: ts.isExportDeclaration(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: node.arguments[0]?.text ?? '', node, kind: 'dynamic', exports: false });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ specifier: node.argument.literal?.text ?? '', node, kind: 'type', exports: false });
    }
  });
  return found;
}

const targetOf = (path, specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

function roomOf(path) {
  if (entryFiles.has(path)) return 'entry';
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? room : 'leaf';
}

function isAgainstTheArrow(from, to) {
  if (to === 'leaf' || leaves.includes(to)) return from === 'domain';
  if (from === 'leaf' || leaves.includes(from)) return from !== to;
  return rooms.indexOf(to) < rooms.indexOf(from);
}

/** Imports against the arrow `entry → elements → … → domain`, or out of src. */
export function directionOffences(files) {
  const offences = [];
  for (const file of files) {
    const from = roomOf(file.path);
    if (!rooms.includes(from) && !leaves.includes(from) && from !== 'leaf') {
      offences.push(`${file.path} is in no known room`);
      continue;
    }
    for (const { specifier, node } of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = targetOf(file.path, specifier);
      if (!target.startsWith('src/'))
        offences.push(`${place(file, node)} imports ${target}, which is not part of the library`);
      else if (isAgainstTheArrow(from, roomOf(target)))
        offences.push(`${place(file, node)} (${from}) must not import ${target} (${roomOf(target)})`);
    }
  }
  return offences;
}

/** What a room must not know at all: packages, and parts know neither the API's client nor a hub. */
export function knowledgeOffences(files) {
  const offences = [];
  const forbid = (file, test, why) => {
    for (const found of importsOf(file)) {
      if (test(found, targetOf(file.path, found.specifier))) {
        offences.push(`${place(file, found.node)} imports ${found.specifier}: ${why}`);
      }
    }
  };
  for (const file of files) {
    const room = roomOf(file.path);
    const isPackage = ({ specifier }) => !specifier.startsWith('.');
    if (room === 'domain') forbid(file, isPackage, 'domain imports nothing');
    if (room === 'api')
      forbid(file, ({ specifier }) => /^(@?lit|echarts)/.test(specifier), 'api knows neither Lit nor a page');
    if (leaves.includes(room)) {
      forbid(
        file,
        (found) => isPackage(found) && found.kind !== 'type' && found.specifier !== 'lit',
        `${room} are leaves`,
      );
    }
    if (room === 'components' || room === 'charts') {
      forbid(
        file,
        (found, target) => found.kind !== 'type' && /^src\/(api\/|core\/(hub|query))/.test(target),
        `${room} know no API and no hub`,
      );
    }
    if (file.path !== 'src/charts/echarts.ts') {
      forbid(
        file,
        ({ specifier, kind }) => /^echarts/.test(specifier) && !(kind === 'type' && room === 'charts'),
        'only src/charts/echarts.ts may',
      );
      forbid(
        file,
        ({ kind }, target) => kind === 'static' && target === 'src/charts/echarts.ts',
        'its code is loaded late, by import()',
      );
    }
    forbid(
      file,
      ({ specifier, kind }) => /^partner-hub-elements/.test(specifier) && kind !== 'dynamic',
      'it is loaded late, by import()',
    );
  }
  return offences;
}

/** An element's folder is closed: others may import its class, to name it among their parts, and its define. */
export function neighbourOffences(files) {
  const offences = [];
  for (const file of files) {
    const own = /^src\/elements\/([\w-]+)\//.exec(file.path)?.[1];
    if (!own) continue;
    for (const { specifier, node, kind } of importsOf(file)) {
      const target = targetOf(file.path, specifier);
      const [, other, name] = /^src\/elements\/([\w-]+)\/(.+)\.ts$/.exec(target) ?? [];
      if (!other || other === own || kind === 'type' || name === other || name === `${other}.define`) continue;
      offences.push(`${place(file, node)} reaches into <${other}>: ${target}`);
    }
  }
  return offences;
}

/** Files that import each other, followed through what is loaded at once. */
export function cycles(files) {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ specifier, kind }) => specifier.startsWith('.') && kind === 'static')
        .map(({ specifier }) => targetOf(file.path, specifier)),
    ]),
  );
  const found = [];
  const done = new Set();
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** Files that do nothing but pass on what others export. */
export function barrelOffences(files) {
  return files
    .filter(({ path, tree }) => !barrels.has(path) && tree.statements.length > 0)
    .filter(({ tree }) =>
      tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier),
    )
    .map(({ path }) => `${path} is a barrel: import from the file that holds the thing`);
}

/** What the mocks and the contract kit import beyond the contract and the rules. */
export function besideOffences(files) {
  return files.flatMap((file) => {
    const [room] = file.path.split('/');
    const allowed = new RegExp(`^(${room}|src/(api|domain))/`);
    return importsOf(file)
      .map(({ specifier, node }) => ({ target: targetOf(file.path, specifier), node, specifier }))
      .filter(({ specifier, target }) => specifier.startsWith('.') && !allowed.test(target))
      .map(({ target, node }) => `${place(file, node)} imports ${target}; ${room} may use api and domain`);
  });
}
