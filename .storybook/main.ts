import type { StorybookConfig } from '@storybook/web-components-vite';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toId } from 'storybook/internal/csf';
import type { Plugin } from 'vite';
import { elementPages } from '../scripts/element-docs/element-docs.mjs';
import { manifest } from '../scripts/generate-manifest.mjs';

const require = createRequire(import.meta.url);
const workerPath = 'mockServiceWorker.js';
const manifestModule = 'virtual:custom-elements-manifest';
const pagesModule = 'virtual:guide-pages';

/** The service worker beside the pages, so that a static build works under any path. */
function serviceWorker(): Plugin {
  const code = () => readFileSync(require.resolve('msw/mockServiceWorker.js'), 'utf8');
  return {
    name: 'service-worker',
    configureServer(server) {
      server.middlewares.use(`/${workerPath}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(code());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: workerPath, source: code() });
    },
  };
}

/** The manifest and the pages of the elements as they are in the sources, not as they were when the library was built last. */
function elementsManifest(): Plugin {
  const code = () => {
    const made = manifest() as object;
    const pages = Object.fromEntries(elementPages(made));
    return `export const manifest = ${JSON.stringify(made)};\nexport const pages = ${JSON.stringify(pages)};`;
  };
  return {
    name: 'elements-manifest',
    resolveId: (id) => (id === manifestModule ? `\0${id}` : undefined),
    load: (id) => (id === `\0${manifestModule}` ? code() : undefined),
  };
}

/** The pages of the guide: by the name of the Markdown file, the id under which Storybook has it. */
function guidePages(): Plugin {
  const folder = join(import.meta.dirname, '../stories/guide');
  const idOf = (name: string) => {
    const [, title = name] = /<Meta title="(.+?)"/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return toId(title, 'docs');
  };
  const pages = () => Object.fromEntries(readdirSync(folder).map((name) => [name.replace(/\.mdx$/, ''), idOf(name)]));
  return {
    name: 'guide-pages',
    resolveId: (id) => (id === pagesModule ? `\0${id}` : undefined),
    load: (id) => (id === `\0${pagesModule}` ? `export const pages = ${JSON.stringify(pages())};` : undefined),
  };
}

/** Our own settings of Vite are those of the library; what they leave to the application's bundler, Storybook has to bring. */
const ofLibrary = new Set(['test-dom-by-platform']);
const isOfLibrary = (plugin: unknown) => ofLibrary.has((plugin as Plugin | undefined)?.name ?? '');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/guide/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (base) => ({
    ...base,
    plugins: [
      ...(base.plugins ?? []).filter((plugin) => !isOfLibrary(plugin)),
      serviceWorker(),
      elementsManifest(),
      guidePages(),
    ],
    resolve: { ...base.resolve, conditions: ['partner-hub-elements:source', 'browser', 'module', 'import', 'default'] },
    define: { ...base.define, 'process.env.NODE_ENV': '"development"' },
    optimizeDeps: {
      ...base.optimizeDeps,
      include: [
        ...(base.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directive-helpers.js',
        'lit/async-directive.js',
        'lit/static-html.js',
        'lit/directives/if-defined.js',
        'lit/directives/keyed.js',
        'lit/directives/ref.js',
        'lit/directives/repeat.js',
        'lit/directives/class-map.js',
        '@lit/context',
        'echarts/core',
        'echarts/charts',
        'echarts/components',
        'echarts/renderers',
        'msw',
        'msw/browser',
      ],
    },
  }),
};

export default config;
