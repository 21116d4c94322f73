import type { HubError } from '../api/hub-error.js';
import type { Hub } from '../core/hub/hub.js';
import { isGiven } from '../core/query/query-host.js';
import { probeApi } from './api-probe.js';
import type { ProbeContext } from './api-probe.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';
import { lacksCode } from './code-clues.js';
import { isBase } from './source-facts.js';
import { tokenClues } from './token-clues.js';

/** The elements that ask at one place, as one hub says it. */
interface Asking {
  readonly hub: Hub;
  readonly elements: readonly FoundElement[];
}

/** Looks for what is wrong between the page and each of its APIs: by asking, where the page itself asks, for who is asking. */
export async function requestClues(elements: readonly FoundElement[], context: ProbeContext): Promise<Clue[]> {
  const clues = await Promise.all(askingOf(elements).map((asking) => cluesOf(asking, context)));
  return clues.flat();
}

/** Those that ask over HTTP, by API, token source and cookies. */
function askingOf(elements: readonly FoundElement[]): Asking[] {
  const found = new Map<string, { hub: Hub; elements: FoundElement[] }>();
  for (const one of elements) {
    const { currentHub: hub, data } = one.element;
    const { source, apiBase = '', tokenUrl = '', getToken, credentials } = hub?.settings ?? {};
    if (!hub || source || isGiven({ data }) || !apiBase || !isBase(apiBase)) continue;
    const key = JSON.stringify([apiBase, tokenUrl, Boolean(getToken), credentials]);
    const asking = found.get(key) ?? { hub, elements: [] };
    asking.elements.push(one);
    found.set(key, asking);
  }
  return [...found.values()];
}

async function cluesOf({ hub, elements }: Asking, context: ProbeContext): Promise<Clue[]> {
  const { apiBase = '', tokenUrl, getToken, credentials = 'same-origin' } = hub.settings;
  const failing = elements.filter(({ element }) => hasNoAnswer(element));
  const errors = failing.flatMap(({ element }) => element.shown?.error ?? []);
  const isUnreached = failing.some(({ element }) => isWithoutAnswer(element.shown?.error));
  const hasToken = Boolean(tokenUrl ?? getToken);
  const ofApi = probeApi({ apiBase, hasToken, credentials, isUnreached, isFailing: failing.length > 0 }, context);
  const error = errors.find(mayLackIdentity);
  const ofToken = error ? tokenClues({ settings: hub.settings, error }, context) : [];
  const clues = [...(await ofApi), ...(await ofToken)];
  return clues.flatMap((clue) => concernedBy(clue, failing));
}

/** Failed, or still waiting; not because its code is missing, which no API can help. */
function hasNoAnswer({ shown, state, mayAsk }: FoundElement['element']): boolean {
  if (state === 'loading') return mayAsk !== false;
  return shown?.error !== undefined && !lacksCode(shown.error);
}

/** No answer that the page may read, of the API. */
function isWithoutAnswer(error: HubError | undefined): boolean {
  return !error || ((error.code === 'network' || error.code === 'timeout') && error.hint === undefined);
}

function mayLackIdentity({ code, hint }: HubError): boolean {
  return code === 'auth' || hint !== undefined;
}

/** A clock concerns the page; all else those that failed for it. */
function concernedBy(clue: Clue, elements: readonly FoundElement[]): Clue[] {
  if (clue.code.startsWith('clock') || elements.length === 0) return [clue];
  return elements.map(({ element }) => ({ ...clue, element }));
}
