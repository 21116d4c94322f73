import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { resolve } from 'node:path';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { filesPlugin } from './test/support/files-plugin.mjs';
import { flakyModulePlugin } from './test/support/flaky-module-plugin.mjs';
import { manifestPlugin } from './test/support/manifest-plugin.mjs';
import { pagePlugin, withFreshPages } from './test/support/page-plugin.mjs';
import { prebundlePlugin } from './test/support/prebundle-plugin.mjs';
import { serversPlugin } from './test/support/servers-plugin.mjs';

const root = import.meta.dirname;

/** A test fails also by what it left behind: mocha sees errors, but not rejections that nobody handled. */
const failures = `addEventListener('unhandledrejection', (event) => { throw event.reason; });`;

/**
 * The runner clones what failed assertions compared, and hears nothing more of a file whose assertion was about an element or a function, which
 * cannot be cloned: those go as their markup, or not at all.
 */
const comparisons = `{
        Object.defineProperty(Node.prototype, 'toJSON', { value() { return this.outerHTML ?? this.nodeName; } });
        const clone = structuredClone;
        globalThis.structuredClone = (value, options) => {
          try {
            return clone(value, options);
          } catch (error) {
            if (value?.type !== 'wtr-session-finished') throw error;
            return JSON.parse(JSON.stringify(value));
          }
        };
      }`;

const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Test</title></head>
  <body>
    <script>
      globalThis.process = { env: { NODE_ENV: 'test', SEED: '${process.env.SEED ?? 1}' } };
      ${failures}
      ${comparisons}
    </script>
    <script src="/__servers.js"></script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** A Chromium for the runner; each run needs one of its own. `options` are Puppeteer's. */
export const chromium = (options = {}) =>
  withFreshPages(
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser({ install: Boolean(process.env.CI) }),
        args: browserArguments,
        ...options,
      },
      async createPage({ context }) {
        // Two pages run side by side, each in a window: of the tabs of one window those that are not in front get one frame a second once the others are done.
        const page = await context.newPage({ type: 'window' });
        // Each behaves as if it had the focus.
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  );

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/house/**'],
  concurrency: 2,
  nodeResolve: { exportConditions: ['partner-hub-elements:source', 'development', 'browser'] },
  browsers: [chromium()],
  plugins: [
    prebundlePlugin({ root }),
    esbuildPlugin({ ts: true, json: true, tsconfig: resolve(root, 'tsconfig.json'), target: 'esnext' }),
    pagePlugin(),
    filesPlugin({ root }),
    manifestPlugin(),
    serversPlugin(),
    flakyModulePlugin(),
  ],
  testRunnerHtml: testPage,
  // Ends what hangs; a busy machine never makes a test fail. `waitUntil` of test/support gives up before it, and says for what.
  testFramework: { config: { timeout: 120_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
};
