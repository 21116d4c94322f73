/**
 * The public interface as a list of names: what SemVer speaks of (elements.md). docs/public-interface.json is the one that was published or is about to
 * be; `npm run interface` writes it anew, `test/house/interface.test.mjs` compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { exportedNames } from './exported-names.mjs';
import { manifest as readManifest } from './generate-manifest.mjs';
import { declaredIn } from './manifest-elements.mjs';

/** Where the list is kept. */
export const interfacePath = 'docs/public-interface.json';

const names = (things = []) => [...new Set(things.map(({ name }) => name || '(default)'))].sort();

/** What is there of one element, kind by kind. */
function elementNames({ attributes, members, events, slots, cssParts, cssStates }) {
  return {
    attributes: names(attributes),
    properties: names(members.filter(({ kind }) => kind === 'field')),
    methods: names(members.filter(({ kind }) => kind === 'method')),
    events: names(events),
    slots: names(slots),
    parts: names(cssParts),
    states: names(cssStates),
  };
}

const inAll = (elements, kind) => {
  const [first = [], ...others] = elements.map((element) => element[kind]);
  return first.filter((name) => others.every((other) => other.includes(name)));
};

/** What all elements have stands once. */
function withoutCommon(elements) {
  const kinds = Object.keys(Object.values(elements)[0] ?? {});
  const common = Object.fromEntries(kinds.map((kind) => [kind, inAll(Object.values(elements), kind)]));
  const rest = (element) =>
    Object.fromEntries(
      Object.entries(element)
        .map(([kind, own]) => [kind, own.filter((name) => !common[kind].includes(name))])
        .filter(([, own]) => own.length > 0),
    );
  return {
    everyElement: common,
    elements: Object.fromEntries(Object.entries(elements).map(([tag, own]) => [tag, rest(own)])),
  };
}

/** @returns The list, sorted: `exports` and `bin` of package.json, what its modules export, tokens, and each element's own. */
export function publicInterface(manifest = readManifest(root, () => undefined), packageJson = readPackage()) {
  const declarations = declaredIn(manifest);
  const byTag = declarations.map((declaration) => [declaration.tagName, elementNames(declaration)]);
  const { bin = {} } = packageJson;
  return {
    exports: Object.keys(packageJson.exports).sort(),
    modules: exportedNames(),
    bin: typeof bin === 'string' ? [packageJson.name] : Object.keys(bin).sort(),
    tokens: names(declarations.flatMap(({ cssProperties }) => cssProperties)),
    ...withoutCommon(Object.fromEntries(byTag.sort(([one], [other]) => (one < other ? -1 : 1)))),
  };
}

const readPackage = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every name with its place, on a line: `customer-list: attribute q`. */
function lines({ exports, modules = {}, bin, tokens, everyElement, elements }) {
  const of = (place, kinds) =>
    Object.entries(kinds).flatMap(([kind, own]) => own.map((name) => `${place}${kind} ${name}`));
  return [
    ...of('', { exports, bin, tokens }),
    ...Object.entries(modules).flatMap(([name, own]) => of(`${name}: `, own)),
    ...Object.entries(elements).flatMap(([tag, own]) => [
      `element ${tag}`,
      ...of(`${tag}: `, own),
      ...of(`${tag}: `, everyElement),
    ]),
  ];
}

/** @returns {{ removed: string[], added: string[] }} What is in one interface only. A thing with another name is both. */
export function differences(before, after) {
  const [old, now] = [lines(before), lines(after)];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  return {
    removed: old.filter((line) => !nowSet.has(line)),
    added: now.filter((line) => !oldSet.has(line)),
  };
}

/** The interface that is kept. */
export const keptInterface = () => JSON.parse(readFileSync(join(root, interfacePath), 'utf8'));

/** Writes it anew, a line for each kind of names, and says what changed. */
function update() {
  const now = publicInterface();
  const { removed, added } = differences(keptInterface(), now);
  writeFileSync(join(root, interfacePath), interfaceText(now));
  for (const line of removed) console.log(`- ${line}`);
  for (const line of added) console.log(`+ ${line}`);
  console.log(`${interfacePath}: ${removed.length} removed, ${added.length} added.`);
}

/** The list as it is kept: names side by side, so that one reads it and a change of it. */
export function interfaceText(list) {
  const text = JSON.stringify(list, null, 2);
  return `${text.replace(/\[\n\s+([^\]]*?)\n\s+\]/g, (_, inner) => `[${inner.replace(/\n\s+/g, ' ')}]`)}\n`;
}

if (process.argv[1] === import.meta.filename) update();
