import { setupWorker, type SetupWorker } from 'msw/browser';
import { scenarioHandlers } from './handlers/handlers.js';

export { handlersFor, scenarioHandlers } from './handlers/handlers.js';

/** A service worker that answers for the API below `baseUrl` as the scenario has it; start it with `worker.start()`. */
export function createWorker(baseUrl: string, scenario = 'default'): SetupWorker {
  return setupWorker(...scenarioHandlers(scenario, baseUrl));
}
