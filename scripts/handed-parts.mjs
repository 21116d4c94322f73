/**
 * Reads two tags of the house from the doc blocks of classes, which speak of the boxes that an element has from elsewhere:
 *
 * - `@handson {DataTable} families/table/table-controller.ts without badge`: parts of a component inside, which the template in that file hands on to the
 *   page (`exportparts`). What each of them is stands in the component's own doc block.
 * - `@without footnotes slot:empty`: parts, slots and states of the classes above that this one never has; with a kind in front only those of that kind.
 */
import { ts } from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sourceFiles } from './entries.mjs';

const names = (text) =>
  text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);

/** @returns What the tags of a class say; `handsOn`: the component, the file of the template, the parts that are never there. */
export function houseTags(classNode) {
  const tags = ts.getJSDocTags(classNode).map(({ tagName, comment }) => [tagName.text, String(comment ?? '')]);
  const of = (wanted) => tags.filter(([name]) => name === wanted).map(([, text]) => text);
  return {
    without: of('without').flatMap(names),
    handsOn: of('handson').map((text) => {
      const [, component, path, without = ''] =
        /^\{(\w+)\}\s+(\S+)(?:\s+without\s+([\s\S]+))?$/.exec(text.trim()) ?? [];
      if (!component) throw new Error(`@handson ${text}: expected {Component} path [without parts]`);
      return { component, path, without: names(without) };
    }),
  };
}

const kebab = (name) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The files of a component: its own, and of a folder that is its alone those beside it. */
function filesOf(component, folder) {
  const name = kebab(component);
  const all = ['src/components', 'src/families', 'src/elements'].flatMap((room) => sourceFiles(room, folder));
  const own = all.filter((path) => basename(path) === `${name}.ts`);
  if (own.length === 0) throw new Error(`@handson {${component}}: there is no such component`);
  return [...own, ...all.filter((path) => path.startsWith(`src/components/${name}/`))];
}

/** The parts that a component's doc blocks name, and what each of them is; its own block comes first. */
function partsOf(component, folder) {
  const texts = filesOf(component, folder).map((path) => readFileSync(join(folder, path), 'utf8'));
  const described = texts.flatMap((text) => [...text.matchAll(/@csspart ([\w-]+) - (.+(?:\n \* {3,}.+)*)/g)]);
  const parts = new Map();
  for (const [, name, text] of described) if (!parts.has(name)) parts.set(name, text.replace(/\s*\n \* +/g, ' '));
  return parts;
}

/** Parts that a page names in templates of its own: they are its own to describe. */
const partsOfPage = /\$\{[^}]*\}/g;

/** What is handed on has its own name alone: not those that it has beside it at times. */
const alone = (description) => description.replace(/[;,] also [^.]*/, '');

/** @returns Reads what a class hands on, as parts of the manifest. */
export function handedParts(folder) {
  return ({ component, path, without }) => {
    const [, list] = /exportparts="([^"]+)"/.exec(readFileSync(join(folder, 'src', path), 'utf8')) ?? [];
    const known = partsOf(component, folder);
    return list
      .replace(partsOfPage, '')
      .split(',')
      .map((pair) => pair.trim().split(/\s*:\s*/))
      .map(([inner, outer = inner]) => ({ name: outer, description: known.get(inner), inner }))
      .filter(({ name }) => !without.includes(name))
      .map(({ name, description, inner }) => {
        if (!description)
          throw new Error(`${path} hands on "${inner}", which the doc block of ${component} does not name`);
        return { name, description: alone(description) };
      });
  };
}
