import { checkedSource } from '../../api/checked-source.js';
import type { DataSource } from '../../api/data-source.js';
import { HubError } from '../../api/hub-error.js';
import { HttpSource } from '../../api/http-source.js';
import { tokenFromUrl } from '../../api/transport/token-source.js';
import type { ConnectionSettings, Scenario } from './settings.js';

/**
 * The data source that the settings describe; undefined when they describe none.
 * @throws {HubError} `config` for what cannot be a source.
 */
export function sourceFrom(settings: ConnectionSettings): DataSource | undefined {
  const { source, apiBase, credentials } = settings;
  if (source === 'demo') return demoSource(settings.scenario ?? 'default');
  if (typeof source?.ask === 'function') return checkedSource(source);
  if (source !== undefined) throw unknownSource(source);
  if (!apiBase) return undefined;
  const token = settings.getToken ?? (settings.tokenUrl ? tokenFromUrl(settings.tokenUrl) : undefined);
  return new HttpSource({ baseUrl: apiBase, token, credentials });
}

function unknownSource(source: unknown): HubError {
  return new HubError(
    'config',
    `source="${source as string}" is no data source: write source="demo", or set an object with ask() and change() from script.`,
  );
}

/** The demo source, whose code is loaded when the first question comes. */
function demoSource(scenario: Scenario): DataSource {
  let loaded: Promise<DataSource> | undefined;
  const load = () =>
    (loaded ??= import('partner-hub-elements/demo').then(
      (demo) => demo.createDemoSource({ scenario }),
      (cause: unknown) => {
        loaded = undefined;
        throw new HubError('network', 'The code of the demo could not be loaded.', { cause });
      },
    ));
  return {
    ask: async (query, parameters, options) => (await load()).ask(query, parameters, options),
    change: async (mutation, parameters, options) => (await load()).change(mutation, parameters, options),
    close: () => void loaded?.then((source) => source.close?.()).catch(() => {}),
  };
}
