/**
 * How the code for a script tag is divided into files. What the entry imports is there from the start: the file `core`. Everything else is late,
 * a file for each module that is asked for by `import()`. What several late files need goes into the file that all of their readers load anyway, or,
 * when it is large, into one of its own; so nobody loads what he does not need, and a page asks for few files.
 */
import { basename } from 'node:path';

/**
 * @typedef {{ imports: string[], lateImports: string[], size: number }} Module `imports` are carried out at once, `lateImports` by `import()`.
 * @typedef {{ readers: Set<string>, members: string[] }} File `readers`: the late modules that cannot do without it.
 */

/** The share of elements from which on all are meant: a key figure should not load what tables and charts share. */
const nearlyAll = 0.8;

/** Letters of source (before it is minified, about 1.5 kB gzip after) from which on shared code is worth a request of its own. */
const worthAFile = 6000;

/** How many times as many elements may load smaller shared code as need it. Were there no limit, key figures would load the checks of charts. */
const mostLoaders = 2.5;

/** Letters of source below which code goes with other code whoever loads that: a request is larger. */
const leastAFile = 2500;

/** Every module that `start` leads to by imports that are carried out at once, itself included. */
function reached(start, modules) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || !modules.has(id)) return;
    found.add(id);
    modules.get(id).imports.forEach(visit);
  };
  visit(start);
  return found;
}

const isWithin = (set, other) => [...set].every((item) => other.has(item));

/** Late module → the late modules that lead to it. What nearly all elements need counts as needed by all, so that it is one file. */
function readersOf({ late, core, modules, isElement }) {
  const readers = new Map();
  for (const id of late) {
    for (const member of reached(id, modules)) {
      if (!core.has(member)) readers.set(member, (readers.get(member) ?? new Set()).add(id));
    }
  }
  const everybody = new Set(late);
  const most = late.filter(isElement).length * nearlyAll;
  for (const [id, set] of readers) if ([...set].filter(isElement).length > most) readers.set(id, everybody);
  return readers;
}

/** Puts in the place of a reader the one whose code alone asks for it: it comes after that one, and finds what that one has. */
function withLeaders(readers, modules) {
  const askersOf = (late) => [...modules].filter(([, { lateImports }]) => lateImports.includes(late)).map(([id]) => id);
  const leaderOf = (late) => {
    const leaders = new Set(askersOf(late).flatMap((id) => [...(readers.get(id) ?? [late])]));
    return leaders.size === 1 ? [...leaders][0] : late;
  };
  const all = new Set([...readers.values()].flatMap((set) => [...set]));
  const leaders = new Map([...all].map((id) => [id, leaderOf(id)]));
  return new Map([...readers].map(([id, set]) => [id, new Set([...set].map((reader) => leaders.get(reader)))]));
}

/** A file is named after the module that leads to most of it. */
function nameOf({ members }, modules) {
  const own = new Map(members.map((id) => [id, modules.get(id)]));
  const [top] = members.map((id) => [id, reached(id, own).size]).sort(([, one], [, other]) => other - one)[0];
  return basename(top).replace(/\.\w+$/, '');
}

/** Modules with the same readers, together. What one late module needs alone stays with it, and so does what others need with the whole of it. */
function shared(readers, late, modules) {
  const files = new Map();
  for (const [id, set] of readers) {
    const key = [...set].sort().join('\n');
    const file = files.get(key) ?? { readers: set, members: [] };
    file.members.push(id);
    files.set(key, file);
  }
  const sizeOf = ({ members }) => members.reduce((sum, id) => sum + modules.get(id).size, 0);
  return [...files.values()]
    .filter(({ readers: set, members }) => set.size > 1 && !members.some((id) => late.includes(id)))
    .map((file) => ({ ...file, size: sizeOf(file), name: nameOf(file, modules) }));
}

/**
 * Puts each small file into the one with the fewest other readers, unless those are too many. They must have all that it imports as well: so files
 * import only files with more readers, and never each other.
 */
function merged(files, modules, isElement) {
  const elementsIn = (readers) => [...readers].filter(isElement).length;
  const kept = files.filter(({ size }) => size >= worthAFile);
  const small = files.filter(({ size }) => size < worthAFile).sort((a, b) => b.readers.size - a.readers.size);
  for (const file of small) {
    const imported = new Set(file.members.flatMap((id) => modules.get(id).imports));
    const needed = kept.filter(({ members }) => members.some((id) => imported.has(id)));
    const limit = file.size < leastAFile ? Infinity : elementsIn(file.readers) * mostLoaders;
    const fits = ({ readers }) =>
      elementsIn(readers) <= limit &&
      isWithin(file.readers, readers) &&
      needed.every((other) => isWithin(readers, other.readers));
    const [host] = kept.filter(fits).sort((a, b) => a.readers.size - b.readers.size);
    if (host) host.members.push(...file.members);
    else kept.push(file);
  }
  return kept;
}

/**
 * @param {string} entry
 * @param {Map<string, Module>} modules
 * @param {(id: string) => boolean} isElement Whether a late module is a public element's.
 * @returns {Map<string, string>} Module → name of its file. A module that is not in it goes with the late module that needs it.
 */
export function divide(entry, modules, isElement) {
  const core = reached(entry, modules);
  const late = [...new Set([...modules.values()].flatMap(({ lateImports }) => lateImports))].filter(
    (id) => !core.has(id),
  );
  const readers = withLeaders(readersOf({ late, core, modules, isElement }), modules);
  const names = new Map([...core].filter((id) => id !== entry).map((id) => [id, 'core']));
  for (const { name, members } of merged(shared(readers, late, modules), modules, isElement)) {
    for (const id of members) names.set(id, name);
  }
  return names;
}

/** The graph that the bundler has read. */
function readGraph(entry, bundler) {
  const modules = new Map();
  const add = (id) => {
    const info = bundler.getModuleInfo(id);
    if (!info || modules.has(id)) return;
    const { importedIds: imports, dynamicallyImportedIds: lateImports, code } = info;
    modules.set(id, { imports, lateImports, size: code?.length ?? 0 });
    [...imports, ...lateImports].forEach(add);
  };
  add(entry);
  return modules;
}

/**
 * Rolldown's `codeSplitting` for an entry: see `divide`.
 * @param {string} entry Absolute path.
 * @param {(id: string) => boolean} isElement
 */
export function codeSplitting(entry, isElement) {
  let names;
  const name = (id, bundler) => (names ??= divide(entry, readGraph(entry, bundler), isElement)).get(id);
  return { includeDependenciesRecursively: false, groups: [{ name, debugName: 'cdn files' }] };
}
