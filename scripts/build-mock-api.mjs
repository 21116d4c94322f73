/** Builds mocks/server.ts for Node and imports it. */
import { nodeModule } from './node-module.mjs';

/** @returns {Promise<typeof import('../mocks/server.js')>} The module's exports. */
export function buildMockApi() {
  return nodeModule('mocks/server.ts', {
    resolve: { conditions: ['partner-hub-elements:source', 'node', 'import', 'module', 'default'] },
  });
}
