/** The entries of the package: what is built, what package.json exports and what the laws of the house check all come from this list. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Entries that are no element: name of the export (and of the file in dist) → source. */
const fixedEntries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  api: 'src/api.ts',
  demo: 'mocks/demo-source.ts',
  msw: 'mocks/handlers/handlers.ts',
};

/** Paths of the TypeScript files in a folder and its folders, from the project's folder, in a fixed order. */
export function sourceFiles(path, folder = root) {
  const absolute = join(folder, path);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${path}/${name.replaceAll(sep, '/')}`)
    .sort();
}

/** Tags of the public elements, without prefix: the folders of src/elements. */
export function elementNames(folder = root) {
  const elements = join(folder, 'src/elements');
  if (!existsSync(elements)) return [];
  return readdirSync(elements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @returns {Record<string, string>} Name of each entry (`index`, `elements/kpi-card`, …) → path of its source, from the project's folder. */
export function entries(folder = root) {
  const all = { ...fixedEntries };
  for (const name of elementNames(folder)) {
    all[`elements/${name}`] = `src/elements/${name}/${name}.ts`;
    all[`define/${name}`] = `src/elements/${name}/${name}.define.ts`;
  }
  return Object.fromEntries(Object.entries(all).filter(([, source]) => existsSync(join(folder, source))));
}

/** Style sheets that give elements the look of another system: their names, without the ending. */
export function themeNames(folder = root) {
  return readdirSync(join(folder, 'src/themes'))
    .map((name) => name.replace(/\.css$/, ''))
    .sort();
}

/** What an application's own tools read, and no module: name of the export → file in dist. */
const plainFiles = {
  './custom-elements.json': './dist/custom-elements.json',
  './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
  './web-types.json': './dist/web-types.json',
  './openapi.yaml': './dist/openapi.yaml',
  './cdn/partner-hub.js': { types: './dist/types/src/loader.d.ts', default: './dist/cdn/partner-hub.js' },
  './cdn/partner-hub.all.js': { types: './dist/types/src/loader-all.d.ts', default: './dist/cdn/partner-hub.all.js' },
  './cdn/partner-hub.css': './dist/cdn/partner-hub.css',
  './cdn/integrity.json': './dist/cdn/integrity.json',
  './package.json': './package.json',
};

/** Modules that generate-framework-types.mjs writes. */
const generatedEntries = {
  './react': { types: './dist/react.d.ts', default: './dist/react.js' },
  './types/react': { types: './dist/types/react.d.ts', default: './dist/types/react.js' },
  './types/preact': { types: './dist/types/preact.d.ts', default: './dist/types/preact.js' },
  './types/solid': { types: './dist/types/solid.d.ts', default: './dist/types/solid.js' },
  './types/vue': { types: './dist/types/vue.d.ts', default: './dist/types/vue.js' },
  './types/svelte': { types: './dist/types/svelte.d.ts', default: './dist/types/svelte.js' },
};

/**
 * The `exports` of package.json. The condition `partner-hub-elements:source` leads the project's own tools from the library to the demo
 * source, which the library imports by the package's name.
 */
export function packageExports(folder = root) {
  const modules = Object.entries(entries(folder)).map(([name, source]) => [
    name === 'index' ? '.' : `./${name}`,
    {
      ...(name === 'demo' ? { 'partner-hub-elements:source': `./${source}` } : {}),
      types: `./dist/types/${source.replace(/\.ts$/, '.d.ts')}`,
      default: `./dist/${name}.js`,
    },
  ]);
  const themes = themeNames(folder).map((name) => [`./themes/${name}.css`, `./dist/themes/${name}.css`]);
  return { ...Object.fromEntries(modules), ...generatedEntries, ...Object.fromEntries(themes), ...plainFiles };
}
