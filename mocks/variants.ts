import { createPartner } from './model/partner.js';
import { createMockApi, type MockApi } from './services/mock-api.js';
import { readSettings } from './settings.js';

/** The beginning of a path that asks for a partner of its own: `/with/customers=10&role=partnerAdmin/customers`. */
const VARIANT = /^\/with\/([^/]+)/;
/** So many partners are kept at most; the one unused for longest is forgotten. */
const MOST = 40;

/**
 * One API for each set of settings in the path, so that every test that shares a server can have a partner of its own: `<origin>/with/<settings>` is an
 * `api-base` like `<origin>` itself. The settings are those of the command line, as a query string.
 */
export class Variants {
  private readonly apis = new Map<string, MockApi>();

  constructor(
    /** What every partner of this server has unless its path says otherwise. */
    private readonly defaults: Readonly<Record<string, string>>,
  ) {}

  /** The API for a path. RangeError when its settings are not understood. */
  at(path: string): MockApi {
    const [basePath = '', settings = ''] = VARIANT.exec(path) ?? [];
    const api = this.apis.get(basePath) ?? this.create(basePath, settings);
    this.apis.delete(basePath);
    this.apis.set(basePath, api);
    const [oldest] = this.apis.keys();
    if (this.apis.size > MOST && oldest !== undefined) this.apis.delete(oldest);
    return api;
  }

  private create(basePath: string, settings: string): MockApi {
    const own = Object.fromEntries(new URLSearchParams(decodeURIComponent(settings)));
    const { partner, api } = readSettings(Object.entries({ ...this.defaults, ...own }));
    return createMockApi(createPartner(partner), { ...api, basePath });
  }
}
