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

/**
 * What a file costs besides its code, in letters of source: 0.48 kB gzip, since it is compressed without what others say alike and has imports and
 * exports of its own, and a request.
 */
const fileCost = 7600;

/** How many elements those count as that pages show first, and those whose budget is nearly used up. */
const firstShown = {
  'kpi-card.ts': 700,
  'customer-list.ts': 400,
  'customer-detail.ts': 30,
  'calling-quality-chart.ts': 30,
  'calling-usage-chart.ts': 6,
  'calling-quality-table.ts': 12,
  'calling-usage-table.ts': 8,
  'call-queue-table.ts': 5,
  'customer-attention.ts': 38,
};

/** Elements that bring nearly all others: they need no late code of their own, and whoever wants what is another's has that other one. */
const bringsOthers = new Set(['partner-dashboard.ts']);

/** How much late code counts for each element that asks for it, when not all of these have what it needs: it may never be asked for. */
const lateWeight = 0.32;

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

const keyOf = (readers) => [...readers].sort().join('\n');
const isWithin = (set, other) => [...set].every((item) => other.has(item));

/** Module → the late modules that cannot do without it. */
function readersOf({ late, core, modules }) {
  const readers = new Map();
  for (const id of late) {
    for (const member of reached(id, modules)) {
      if (!core.has(member)) readers.set(member, (readers.get(member) ?? new Set()).add(id));
    }
  }
  return readers;
}

/** Leaves out a reader whose code another one of the readers alone asks for: it comes after that one, and finds what that one has. */
function withoutFollowers(readers, modules) {
  const askersOf = (late) => [...modules].filter(([, { lateImports }]) => lateImports.includes(late)).map(([id]) => id);
  const leaderOf = (late) => {
    const leaders = new Set(askersOf(late).flatMap((id) => [...(readers.get(id) ?? [late])]));
    return leaders.size === 1 ? [...leaders][0] : late;
  };
  const all = new Set([...readers.values()].flatMap((set) => [...set]));
  const leaders = new Map([...all].map((id) => [id, leaderOf(id)]));
  const isFollower = (id, set) => leaders.get(id) !== id && set.has(leaders.get(id));
  return new Map([...readers].map(([id, set]) => [id, new Set([...set].filter((reader) => !isFollower(reader, set)))]));
}

/** A file is named after the module that leads to most of it. */
function nameOf({ members }, modules) {
  const own = new Map(members.map((id) => [id, modules.get(id)]));
  const letters = (id) => [...reached(id, own)].reduce((sum, member) => sum + own.get(member).size, 0);
  const [top] = members.map((id) => [id, letters(id)]).sort(([, one], [, other]) => other - one)[0];
  return basename(top).replace(/\.\w+$/, '');
}

/** Modules with the same readers, together. What one late module needs alone stays with it, and so does what others need with the whole of it. */
function shared(readers, late, modules) {
  const files = new Map();
  for (const [id, set] of readers) {
    const key = keyOf(set);
    const file = files.get(key) ?? { readers: set, members: [] };
    file.members.push(id);
    files.set(key, file);
  }
  const sizeOf = ({ members }) => members.reduce((sum, id) => sum + modules.get(id).size, 0);
  return [...files.values()]
    .filter(({ readers: set, members }) => set.size > 1 && !members.some((id) => late.includes(id)))
    .map((file) => ({ ...file, size: sizeOf(file) }));
}

/** Late module → the elements that lead to it, over other late modules too. */
function leadersOf(late, modules, isElement) {
  const leaders = new Map(late.map((id) => [id, new Set()]));
  const visit = (id, element) => {
    for (const member of reached(id, modules)) {
      for (const next of modules.get(member).lateImports) {
        if (!leaders.has(next) || leaders.get(next).has(element)) continue;
        leaders.get(next).add(element);
        visit(next, element);
      }
    }
  };
  const isLeader = (id) => isElement(id) && !bringsOthers.has(basename(id));
  for (const element of late.filter(isLeader)) visit(element, element);
  return leaders;
}

/** What a file costs those who load it: its code, and a request each. Late code finds what everybody has who asks for it. */
function costOf({ size, readers }, { leaders, isElement }) {
  const weightOf = (id) => {
    if (isElement(id)) return firstShown[basename(id)] ?? 1;
    const asked = leaders.get(id);
    return asked.size > 0 && isWithin(asked, readers) ? 0 : lateWeight * Math.max(1, asked.size);
  };
  return (size + fileCost) * [...readers].reduce((sum, id) => sum + weightOf(id), 0);
}

/** Files as one, and what that saves. */
function union(parts, context) {
  const costBefore = parts.reduce((sum, part) => sum + costOf(part, context), 0);
  const file = {
    readers: new Set(parts.flatMap(({ readers }) => [...readers])),
    members: parts.flatMap(({ members }) => members),
    size: parts.reduce((sum, { size }) => sum + size, 0),
  };
  return { file, parts, saved: costBefore - costOf(file, context) };
}

/** All pairs of files, each as one. */
const pairsOf = (files, context) =>
  files.flatMap((one, index) => files.slice(index + 1).map((other) => union([one, other], context)));

/** What files as one would import that not all of their readers have. */
function lackedBy({ file, parts }, files, modules) {
  const imported = new Set(file.members.flatMap((id) => modules.get(id).imports));
  const isImported = ({ members }) => members.some((id) => imported.has(id));
  return files.filter((other) => !parts.includes(other) && isImported(other) && !isWithin(file.readers, other.readers));
}

/** The same files with what they lack, and with what that lacks in turn. */
function completed(candidate, files, context) {
  const lacked = lackedBy(candidate, files, context.modules);
  return lacked.length === 0 ? candidate : completed(union([...candidate.parts, ...lacked], context), files, context);
}

/** Those that save something, the best first. */
const worthwhile = (unions) => unions.filter(({ saved }) => saved > 0).sort((one, other) => other.saved - one.saved);

/** Several of the files become one, and so does what has the same readers then. */
function replaced(files, { file, parts }) {
  const rest = files.filter((other) => !parts.includes(other));
  const same = rest.find(({ readers }) => keyOf(readers) === keyOf(file.readers));
  if (!same) return { rest, added: file };
  const added = { ...same, members: [...same.members, ...file.members], size: same.size + file.size };
  return { rest: rest.filter((other) => other !== same), added };
}

/**
 * Puts files together as long as that saves those who load them more in requests than it costs them in code that they do not need. Files import only
 * files that have all of their readers and others: so never each other. Two go together, and where no two can, two with all that they import.
 */
function merged(files, context) {
  let kept = files;
  let unions = pairsOf(files, context);
  for (;;) {
    unions = worthwhile(unions);
    const best =
      unions.find((pair) => lackedBy(pair, kept, context.modules).length === 0) ??
      worthwhile(pairsOf(kept, context).map((pair) => completed(pair, kept, context)))[0];
    if (!best) return kept;
    const { rest, added } = replaced(kept, best);
    kept = [...rest, added];
    unions = unions.filter(({ parts }) => parts.every((file) => rest.includes(file)));
    unions.push(...rest.map((other) => union([other, added], context)));
  }
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
  const readers = withoutFollowers(readersOf({ late, core, modules }), modules);
  const names = new Map([...core].filter((id) => id !== entry).map((id) => [id, 'core']));
  const context = { modules, isElement, leaders: leadersOf(late, modules, isElement) };
  for (const file of merged(shared(readers, late, modules), context)) {
    const name = nameOf(file, modules);
    for (const id of file.members) names.set(id, name);
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
