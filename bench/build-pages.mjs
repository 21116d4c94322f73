/** Bundles each page of the bench into a folder of its own, so that what it fetches is what it needs. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { minified } from '../scripts/minify.mjs';
import { shortTemplates } from '../scripts/short-templates.mjs';

const folder = import.meta.dirname;
export const root = join(folder, '..');
/** Where the pages are served from. */
export const built = join(root, '.cache/bench');

/** Names of the pages of a workload: `tables/ours.js` is `ours`. */
export const pagesOf = (group) =>
  readdirSync(join(folder, 'pages', group))
    .filter((file) => file.endsWith('.js'))
    .map((file) => basename(file, '.js'));

const html = (outDir) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bench</title>
    <link rel="icon" href="data:," />
    ${existsSync(join(outDir, 'style.css')) ? '<link rel="stylesheet" href="style.css" />' : ''}
    <script type="module" src="page.js"></script>
  </head>
  <body style="margin: 0; background: white"></body>
</html>
`;

/** A page of ours over the sources of another commit: what the page imports from `src` comes from there. */
const fromTree = (tree) => ({
  name: 'sources-of-another-commit',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer?.startsWith(join(folder, 'pages')) || !source.includes('/src/')) return undefined;
    return this.resolve(join(tree, source.slice(source.indexOf('/src/'))), importer, { skipSelf: true });
  },
});

/** @param {string} [tree] Another checkout of the library, for the page `NAME-before`. */
async function buildPage(name, tree) {
  const outDir = join(built, tree ? `${name}-before` : name);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [...(tree ? [fromTree(tree)] : []), shortTemplates(), minified()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      conditions: ['partner-hub-elements:source', 'browser', 'module', 'import', 'default'],
      // As the package does it for browsers.
      alias: { './test-dom.js': join(root, 'scripts/no-test-dom.mjs') },
    },
    build: {
      outDir,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      lib: { entry: { page: join(folder, 'pages', `${name}.js`) }, formats: ['es'], cssFileName: 'style' },
      rolldownOptions: {
        checks: { pluginTimings: false },
        // As in an application: nobody imports the page, so it may hold what its late files need too.
        preserveEntrySignatures: false,
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  writeFileSync(join(outDir, 'index.html'), html(outDir));
}

/** @param {readonly string[]} names Such as `tables/ours`; `tables/ours-before` is the same page over the sources in `tree`. */
export async function buildPages(names, tree) {
  for (const name of names) {
    if (name.endsWith('-before')) await buildPage(name.replace(/-before$/, ''), tree);
    else await buildPage(name);
  }
}
