/** Builds the mock API for Node and runs it: `npm run mock-api -- --customers 100000`; `--help` names all settings. */
import { buildMockApi } from './build-mock-api.mjs';

const { runMockApi } = await buildMockApi();
await runMockApi(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
