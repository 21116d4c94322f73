/** The slices that the package exports, as their sources describe them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

const read = (path) => readFileSync(join(root, 'src', path), 'utf8');
const slice = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+): Slice</g;

/** @returns {{ name: string, description: string }[]} */
export function publicSlices() {
  return [...read('public.ts').matchAll(/^export \{([^}]+)\} from '\.\/(.+)\.js';$/gm)].flatMap(([, names, path]) => {
    const exported = names.split(',').map((name) => name.trim());
    return [...read(`${path}.ts`).matchAll(slice)]
      .map(([, description, name]) => ({ name, description: description.replace(/\n \* ?/g, ' ').trim() }))
      .filter(({ name }) => exported.includes(name));
  });
}
