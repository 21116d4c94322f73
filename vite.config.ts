import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { entries } from './scripts/entries.mjs';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** A library keeps its whitespace by default; ours is read in dist/types and in the repository instead. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** Packages that the application's own bundler resolves, so that it has one copy of each. */
const external = [manifest.name, ...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].map(
  (name) => new RegExp(`^${name}($|/)`),
);

/** For bundlers: one entry for each row of `exports`, with shared chunks, so that an application loads only the elements it names. */
function library(): UserConfig {
  return {
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        external,
        output: { minify, entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  };
}

const cdnEntry = 'virtual:partner-hub-cdn';

/** The script tag's module: exports what the package exports and registers everything. */
function cdnModule(): Plugin {
  return {
    name: 'cdn-module',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(cdnEntry) ? cdnEntry : undefined),
    load: (id) =>
      id === cdnEntry
        ? `import ${JSON.stringify(join(root, 'src/define.ts'))};\nexport * from ${JSON.stringify(join(root, 'src/index.ts'))};`
        : undefined,
  };
}

/** For a script tag: everything in one file, and beside it, loaded on demand, the chart code, the demo data and the languages. */
function cdn(): UserConfig {
  return {
    plugins: [cdnModule()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['partner-hub-elements:source', 'browser', 'module', 'import'] },
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: { 'partner-hub': cdnEntry }, formats: ['es'] },
      rolldownOptions: {
        output: { minify, entryFileNames: '[name].js', chunkFileNames: 'partner-hub-[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: 'warn',
  ...(mode === 'cdn' ? cdn() : library()),
}));
