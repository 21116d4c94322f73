import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { codeSplitting } from './scripts/cdn-files.mjs';
import { entries } from './scripts/entries.mjs';
import { lateFiles } from './scripts/late-files.mjs';
import { minified } from './scripts/minify.mjs';
import { shortTemplates } from './scripts/short-templates.mjs';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** A library keeps its whitespace by default; ours is read in dist/types and in the repository instead. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** What comes late for one element is the whole of another: who names both has it at once. Minifying takes what it takes. */
const checks = { ineffectiveDynamicImport: false, pluginTimings: false };

/** Packages that the application's own bundler resolves, so that it has one copy of each. */
const external = [manifest.name, ...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].map(
  (name) => new RegExp(`^${name}($|/)`),
);

/** Files that the package itself leads to, and nobody else: the React wrappers register with one, React's types watch with one, `imports` of package.json names the others. */
const innerEntries = {
  register: 'src/core/element/register.ts',
  'left-out': 'src/core/element/left-out.ts',
  'test-dom': 'src/core/element/test-dom.ts',
  'no-test-dom': 'scripts/no-test-dom.mjs',
};

/** What lets elements come alive in jsdom is imported where Node resolves, and by no bundler for browsers. */
const testDomByPlatform: Plugin = {
  name: 'test-dom-by-platform',
  enforce: 'pre',
  resolveId: (id) => (id === './test-dom.js' ? { id: '#test-dom', external: true } : undefined),
};

/** For bundlers: one entry for each row of `exports`, with shared chunks, so that an application loads only the elements it names. */
function library(): UserConfig {
  return {
    plugins: [shortTemplates(), testDomByPlatform],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { ...entries(), ...innerEntries }, formats: ['es'] },
      rolldownOptions: {
        external,
        checks,
        output: { minify, entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  };
}

/** Whether a module is the class of a public element. */
const isElement = (id: string) => /\/src\/elements\/([\w-]+)\/\1\.ts$/.test(id);

/** `-nl` for the texts of a language, whose files have the same names in each. */
const languageOf = (id: string | null) =>
  /\/locales(\/[\w-]+)\/[\w-]+\.ts$/.exec(id ?? '')?.[1]?.replace('/', '-') ?? '';

/** Letters of a file before it is minified: in one with fewer, there is little to compile. */
const worthCompiling = 10_000;

/**
 * Nearly everything in a file that comes when it is needed runs at once: with this a browser that knows it (Chromium since 136) compiles all of it beside
 * the page, instead of a function at a time within it.
 */
const compileAtOnce = ({ modules }: { modules: Record<string, { renderedLength: number }> }) => {
  const letters = Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0);
  return letters < worthCompiling ? '' : '//# allFunctionsCalledOnLoad';
};

/** For a script tag: the entry, what it imports in one file beside it, and what comes late in a file for each element, language and so on. */
function scriptTag(name: string, source: string, banner?: typeof compileAtOnce): UserConfig {
  const entry = join(root, source);
  return {
    plugins: [shortTemplates(), lateFiles(), minified()],
    define: { 'process.env.NODE_ENV': '"production"' },
    // With `node`, Lit is the edition that can be imported where there is no DOM, and is the same in a browser.
    resolve: {
      conditions: ['partner-hub-elements:source', 'node', 'module', 'import'],
      alias: {
        '@lit-labs/ssr-dom-shim': join(root, 'scripts/dom-shim.mjs'),
        './test-dom.js': join(root, 'scripts/no-test-dom.mjs'),
        'lit/decorators.js': join(root, 'scripts/lit-decorators.mjs'),
      },
    },
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        checks,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: { ...minify, mangle: false },
          // What they say is for bundlers.
          comments: false,
          postBanner: banner,
          codeSplitting: codeSplitting(entry, isElement),
          entryFileNames: '[name].js',
          chunkFileNames: ({ facadeModuleId }) => `partner-hub-[name]${languageOf(facadeModuleId)}-[hash].js`,
        },
      },
    },
  };
}

const modes: Record<string, () => UserConfig> = {
  cdn: () => scriptTag('partner-hub', 'src/loader.ts', compileAtOnce),
  'cdn-all': () => scriptTag('partner-hub.all', 'src/loader-all.ts'),
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  logLevel: 'warn',
  ...(modes[mode] ?? library)(),
}));
