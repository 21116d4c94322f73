// Builds the mock API for Node (which cannot run TypeScript in every version that we support) and runs it: npm run mock-api -- --customers 100000
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, '.cache', 'mock-api');

/** The module `mocks/server.ts`, built: `startMockApi` and `runMockApi`. */
export async function loadMockApi() {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'mocks/server.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'server.mjs')).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runMockApi } = await loadMockApi();
  await runMockApi(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
