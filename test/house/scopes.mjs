/** Who gives the elements in its template its own settings. */
import { importsOf } from './imports.mjs';

const folderOf = (path) => /^src\/elements\/([\w-]+)\//.exec(path)?.[1];
/** The public element that a module is the class of: `../kpi-card/kpi-card.js` is of `kpi-card`. */
const elementOf = (specifier) => /\/([\w-]+)\/\1(?:\.define)?\.js$/.exec(specifier)?.[1];

/** Elements that draw other public elements, and lay no scope around them: their settings would end at themselves. */
export function scopeOffences(files) {
  const folders = new Map();
  for (const file of files) {
    const folder = folderOf(file.path);
    if (folder) folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([tag, own]) => {
    const drawn = own
      .flatMap(importsOf)
      .filter(({ kind }) => kind !== 'type')
      .map(({ specifier }) => elementOf(specifier))
      .filter((other) => other && other !== tag && folders.has(other));
    if (drawn.length === 0 || own.some(({ text }) => text.includes('new ScopeController('))) return [];
    return [`<${tag}> draws <${drawn[0]}> and gives it no scope`];
  });
}
