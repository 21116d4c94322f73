import type { DataSource } from '../../api/data-source.js';
import type { TokenSource } from '../../api/transport/token-source.js';
import type { Dictionary } from '../../locales/dictionary.js';
import { isTimeZone } from '../../domain/time-zones.js';
import { warnOnce } from '../../warn-once.js';

/** The products that the product switch knows. */
export type Product = 'meetings' | 'calling';

/** How surfaces are painted; `auto` follows the visitor's system. */
export type Theme = 'light' | 'dark' | 'auto';

/** The days that "recent", "expiring" and "renewing" look at. */
export type WindowDays = 30 | 60 | 90 | 180;

/** What the demo data source plays. */
export type Scenario =
  'default' | 'empty' | 'error' | 'slow' | 'rate-limited' | 'expired-token' | 'read-only' | 'huge' | 'long-names';

/** Texts that a portal words differently: any part of a dictionary, by language. */
export type Messages = Record<string, PartialTexts<Dictionary>>;

type PartialTexts<Texts> = { [Key in keyof Texts]?: Rewording<Texts[Key]> };

/** Where a text is made of something, a plain one will do as well. */
type Rewording<Text> = Text extends (...details: never[]) => string
  ? Text | string
  : Text extends object
    ? PartialTexts<Text>
    : Text;

/** Where the data come from. */
export interface ConnectionSettings {
  /** Base URL of the contract, such as `https://portal.example/api`. Relative URLs count from the page. Default: none; without a source elements say so. */
  apiBase?: string;
  /** URL on the portal's own origin that answers `{ token, expires_in }`, the latter in seconds. Default: none, requests carry no token. */
  tokenUrl?: string;
  /**
   * Gets a token: `({ reason, signal }) => Promise<{ token, expiresIn? }>`, `expiresIn` in seconds. Asked once for all elements, again before the token ends
   * and when it is rejected. Default: what `tokenUrl` answers.
   */
  getToken?: TokenSource;
  /** A token source will be set by script: nothing is asked until it is there; after 10 seconds without one the elements say so. Default false. */
  awaitsToken?: boolean;
  /** Whether cookies travel with requests: `omit`, `same-origin` or `include`. Default `same-origin`. */
  credentials?: RequestCredentials;
  /** `demo` for the built-in demo data, or (property) a data source of the portal's own. Default: over HTTP, from `apiBase`. */
  source?: 'demo' | DataSource;
  /**
   * Demo only, what the demo data source plays: `default`, `empty`, `error`, `slow`, `rate-limited`, `expired-token`, `read-only`, `huge` or `long-names`.
   * Default `default`.
   */
  scenario?: Scenario;
}

/** How the data are shown. */
export interface DisplaySettings {
  /** Language and region, BCP 47. Default: the nearest `lang`, then the browser's. */
  locale?: string;
  /** IANA time zone in which days are counted. Default: the browser's. */
  timeZone?: string;
  /** How surfaces are painted: `light`, `dark`, or `auto` as the visitor's system has it. Default `light`. */
  theme?: Theme;
  /** The product that everything below the switch shows: `meetings` or `calling`. Default `meetings`. */
  product?: Product;
  /** How many days "recent", "expiring" and "renewing" look at: 30, 60, 90 or 180. Default 90. */
  windowDays?: WindowDays;
  /** Keeps filters, sort and product in the page's query string. Default false. */
  urlState?: boolean;
  /** Asks again in this rhythm (seconds, 1 at least) while the page is visible. Default: off. */
  refreshSeconds?: number;
  /**
   * The address of a customer in the portal, `/customers/{id}`: then customers' names are links. A relative one counts from the page's base. A plain
   * click sends `hub-customer-select` first, and follows the link unless the page prevents that. Default: names are no links.
   */
  customerHref?: string;
  /** Texts that the portal words differently, by language: `{ "en": { "customerList": { "title": "Accounts" } } }`. JSON in the attribute. Default: none. */
  messages?: Messages;
}

/** Everything that a provider, `configure()` or `createHub()` can be told. */
export interface HubSettings extends ConnectionSettings, DisplaySettings {}

/** The settings that say where data come from, and where tokens go. */
export const connectionKeys = [
  'apiBase',
  'tokenUrl',
  'getToken',
  'awaitsToken',
  'credentials',
  'source',
  'scenario',
] as const;

/** The part of `settings` that says where the data come from, without what is not set. */
export function connectionPart(settings: HubSettings): ConnectionSettings {
  return whatIsSet(settings, connectionKeys);
}

/** Whether two settings lead to the same data: same values, and the same functions and objects. A switch that is off is as one that nobody set. */
export function sameConnection(one: ConnectionSettings, other: ConnectionSettings): boolean {
  return connectionKeys.every((key) => (one[key] || undefined) === (other[key] || undefined));
}

/**
 * Lays `upper` over `lower`; what `upper` does not set shows through. A server named above replaces a source object or demo named
 * below, and a token URL named above replaces a function that gets tokens named below.
 */
export function layered(lower: HubSettings, upper: HubSettings): HubSettings {
  const set = whatIsSet(upper, Object.keys(upper) as (keyof HubSettings)[]);
  const result = { ...lower, ...set };
  if (set.apiBase && !set.source) result.source = undefined;
  if (set.tokenUrl && !set.getToken) result.getToken = undefined;
  return result;
}

/** What is set of these. A removed attribute is null, and templates write an empty one for nothing: neither sets anything. */
function whatIsSet(settings: HubSettings, keys: readonly (keyof HubSettings)[]): HubSettings {
  const set: Partial<Record<keyof HubSettings, unknown>> = {};
  for (const key of keys) {
    const value: unknown = settings[key];
    if (value !== undefined && value !== null && value !== '') set[key] = value;
  }
  return set as HubSettings;
}

/** The display settings after all layers were looked at. */
export interface ResolvedSettings {
  /** A language tag that `Intl` takes. */
  readonly locale: string;
  /** A time zone that `Intl` takes. */
  readonly timeZone: string;
  readonly theme: Theme;
  /** Undefined: nobody said, so that a product switch may. */
  readonly product: Product | undefined;
  readonly windowDays: WindowDays;
  /** Has a place for the id; absent: customers have no address. */
  readonly customerHref?: string;
  readonly messages: Messages | undefined;
}

/** Windows that the contract and the texts know. */
export const windowChoices: readonly WindowDays[] = [30, 60, 90, 180];

/** The settings with their defaults; a value that makes no sense is reported once and replaced by its default. */
export function resolveSettings(settings: DisplaySettings, pageLocale: string): ResolvedSettings {
  const customerHref = knownTemplate(settings.customerHref);
  return {
    locale: knownLocale(settings.locale, 'locale') ?? knownLocale(pageLocale, 'lang') ?? 'en',
    timeZone: knownTimeZone(settings.timeZone) ?? browserTimeZone(),
    theme: oneOf(settings.theme, ['light', 'dark', 'auto'], 'theme') ?? 'light',
    product: oneOf(settings.product, ['meetings', 'calling'], 'product'),
    windowDays: oneOf(settings.windowDays, windowChoices, 'window-days') ?? 90,
    ...(customerHref && { customerHref }),
    messages: settings.messages,
  };
}

function oneOf<Value>(value: Value | undefined, allowed: readonly Value[], name: string): Value | undefined {
  if (value === undefined || allowed.includes(value)) return value;
  warnOnce(`${name}="${String(value)}" is not known; allowed: ${allowed.join(', ')}. The default is used.`);
  return undefined;
}

function knownTemplate(template: string | undefined): string | undefined {
  if (!template || template.includes('{id}')) return template || undefined;
  warnOnce(`customer-href="${template}" has no {id}, as "/customers/{id}" has. Customers' names are no links.`);
  return undefined;
}

const locales = new Map<string, string | undefined>();

/**
 * The language tag that a page means. Pages write what their servers call it: `nl_NL`, `nl-BE.UTF-8`, `de@euro`. Undefined for what names no
 * language, such as the `x-mtfrom` of a translator.
 */
function knownLocale(locale: string | undefined, name: string): string | undefined {
  if (!locale) return undefined;
  if (!locales.has(locale)) locales.set(locale, readLocale(locale, name));
  return locales.get(locale);
}

function readLocale(locale: string, name: string): string | undefined {
  const tag = locale
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-');
  try {
    const [known] = Intl.getCanonicalLocales(tag);
    return known && new Intl.Locale(known).language !== 'und' ? known : undefined;
  } catch {
    if (!/^x-/i.test(tag))
      warnOnce(`${name}="${locale}" is not a language tag such as "en" or "nl-BE". The default is used.`);
    return undefined;
  }
}

let ofBrowser: string | undefined;

/** The browser's time zone; UTC where it has none that `Intl` takes (an unknown `TZ` reads as `Etc/Unknown`). */
function browserTimeZone(): string {
  if (ofBrowser !== undefined) return ofBrowser;
  const timeZone = toldTimeZone();
  if (timeZone !== undefined && isTimeZone(timeZone)) return (ofBrowser = timeZone);
  warnOnce(
    `The browser's time zone "${timeZone ?? ''}" is not known; days are counted in UTC. Set time-zone to change that.`,
  );
  return (ofBrowser = 'UTC');
}

/** What the browser says; pages and extensions that hide where their visitors are replace `Intl`, and then it may say anything. */
function toldTimeZone(): string | undefined {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { readonly timeZone?: unknown };
    return typeof timeZone === 'string' ? timeZone : undefined;
  } catch {
    return undefined;
  }
}

function knownTimeZone(timeZone: string | undefined): string | undefined {
  if (!timeZone || isTimeZone(timeZone)) return timeZone || undefined;
  warnOnce(`time-zone="${timeZone}" is not an IANA time zone such as "Europe/Amsterdam". The browser's is used.`);
  return undefined;
}
