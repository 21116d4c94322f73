import { checkedSource } from '../../api/checked-source.js';
import type { CheckedSource, DataSource } from '../../api/data-source.js';
import { HubError } from '../../api/hub-error.js';
import { HttpSource } from '../../api/http-source.js';
import { tokenFromUrl } from '../../api/transport/token-source.js';
import type { ConnectionSettings, Scenario } from './settings.js';

/** Whether cookies travel with requests. */
const cookieModes: readonly RequestCredentials[] = ['omit', 'same-origin', 'include'];

/**
 * The data source that the settings describe; undefined when they describe none.
 * @throws {HubError} `config` for what cannot be a source.
 */
export function sourceFrom(settings: ConnectionSettings): CheckedSource | undefined {
  const { source, apiBase, credentials } = settings;
  if (source === 'demo') return demoSource(settings.scenario ?? 'default');
  if (source instanceof HttpSource) return source;
  if (source !== undefined) return checkedSource(knownSource(source));
  if (!apiBase) return undefined;
  if (credentials && !cookieModes.includes(credentials))
    throw new HubError('config', `credentials="${credentials}" is none of: ${cookieModes.join(', ')}.`);
  const token = settings.getToken ?? (settings.tokenUrl ? tokenFromUrl(settings.tokenUrl) : undefined);
  return new HttpSource({ baseUrl: apiBase, token, credentials });
}

/** A source of the portal's own. Without `change()` it can be read; who changes something is told. */
function knownSource(source: unknown): DataSource {
  const { ask } = Object(source) as Partial<DataSource>;
  if (typeof ask === 'function') return source as DataSource;
  const written = typeof source === 'string' ? `="${source}"` : '';
  throw new HubError(
    'config',
    `source${written} is no data source: write source="demo", or set an object with ask() and change() from script.`,
  );
}

/** The demo source, whose code is loaded when the first question comes. */
function demoSource(scenario: Scenario): CheckedSource {
  let loaded: Promise<CheckedSource> | undefined;
  const load = () =>
    (loaded ??= import('partner-hub-elements/demo')
      .then((demo) => demo.createDemoSource({ scenario }))
      .catch((cause: unknown) => {
        loaded = undefined;
        if (cause instanceof RangeError) throw new HubError('config', cause.message, { cause });
        throw new HubError('network', 'The code of the demo could not be loaded.', { cause });
      }));
  return {
    ask: async (query, parameters, options) => (await load()).ask(query, parameters, options),
    change: async (mutation, parameters, options) => (await load()).change(mutation, parameters, options),
    close: () => void loaded?.then((source) => source.close?.()).catch(() => {}),
  };
}
