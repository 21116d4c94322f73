import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createPartner } from '../mocks/model/partner.js';
import { scenarioOf } from '../mocks/scenario.js';
import { createMockApi, type MockApi } from '../mocks/services/mock-api.js';

const root = new URL('mock-api/', document.baseURI);
const apis = new Map<string, MockApi>();

/** The `api-base` under which the service worker plays a scenario. */
export function apiBase(scenario: string): string {
  return new URL(scenario, root).href;
}

/** Each scenario has a partner of its own, made when it is asked for the first time: one worker serves all stories of a page. */
function apiOf(scenario: string): MockApi {
  let api = apis.get(scenario);
  if (!api) {
    const made = scenarioOf(scenario);
    api = createMockApi(createPartner(made.partner), { ...made.api, basePath: new URL(apiBase(scenario)).pathname });
    apis.set(scenario, api);
  }
  return api;
}

/** Starts the service worker. A page that it does not control yet, as after a forced reload, is loaded once more. */
export async function startMockApi(): Promise<void> {
  const answer = http.all(`${root.href}:scenario/*`, ({ request, params }) =>
    apiOf(String(params['scenario'])).handle(request),
  );
  await setupWorker(answer).start({
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  if (navigator.serviceWorker.controller || sessionStorage.getItem('reloaded')) return;
  sessionStorage.setItem('reloaded', 'yes');
  location.reload();
}
