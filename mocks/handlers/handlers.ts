import { http, HttpResponse, type HttpHandler } from 'msw';
import { createPartner } from '../model/partner.js';
import { scenarioOf } from '../scenario.js';
import { createMockApi, TOKEN_PATH, type MockApi } from '../services/mock-api.js';
import { operations } from '../services/router.js';

/** MSW handlers for every operation of the contract below `baseUrl`, and for its token endpoint. They share the API's state. */
export function handlersFor(api: MockApi, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '');
  // A broken connection and a request that was given up: MSW takes what is thrown for a fault of the handler.
  const answer = ({ request }: { request: Request }) => api.handle(request).catch(() => HttpResponse.error());
  return [...new Set([...operations.map(({ path }) => path), TOKEN_PATH])].map((path) =>
    http.all(`${base}${path.replace(/\{(\w+)\}/g, ':$1')}`, answer),
  );
}

/** Handlers with a partner of their own, as a scenario has it. RangeError when there is no such scenario. */
export function scenarioHandlers(scenario: string, baseUrl: string): HttpHandler[] {
  const { partner, api } = scenarioOf(scenario);
  const basePath = new URL(baseUrl, globalThis.location?.href).pathname.replace(/\/$/, '');
  return handlersFor(createMockApi(createPartner(partner), { ...api, basePath }), baseUrl);
}
