import { HubError } from './hub-error.js';

/**
 * The base URL of an API. A relative one counts from the document's base (`<base href>`, or the parent's in `srcdoc`), in a worker from its script.
 * @throws {HubError} `config` when it is not an http(s) URL without credentials, query and fragment.
 */
export function baseUrl(text: string): URL {
  const from = globalThis.document?.baseURI ?? globalThis.location?.href;
  const url = text !== '' && URL.canParse(text, from) ? new URL(text, from) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new HubError(
      'config',
      `“${withoutSecrets(text)}” is no base URL of an API: it takes http(s), no user name, no "?" and no "#"; a relative one needs a page.`,
    );
  }
  return url;
}

/** What is no address, as it may be told: what stands before an "@" or behind a "?" may be a secret. */
export function withoutSecrets(text: string): string {
  return text.replace(/\/\/.*@|[?#].*/gs, '…');
}

/**
 * A path with its parameters filled in.
 * @throws {HubError} `config` for a parameter that is missing or would lead to another path: empty, `.` or `..`.
 */
export function filledPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof value === 'string' && !['', '.', '..'].includes(value)) return encoded(value);
    throw new HubError('config', `${template} cannot be asked with ${JSON.stringify(value)} as “${name}”.`);
  });
}

/** Parameters whose values stand together, separated by commas (`explode: false` in openapi.yaml). Any other list is repeated, once for each value. */
const joined: ReadonlySet<string> = new Set(['facets']);

/** A query without what says nothing: null, an empty text, an empty list. */
export function queryText(parameters: Readonly<Record<string, unknown>> | undefined): string {
  return Object.entries(parameters ?? {})
    .flatMap(([name, value]) => {
      const values = [value]
        .flat()
        .filter(saysSomething)
        .map((one) => encoded(String(one)));
      const parts = joined.has(name) && values.length > 0 ? [values.join(',')] : values;
      return parts.map((part) => `${encoded(name)}=${part}`);
    })
    .join('&');
}

function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Half a surrogate pair, as a cut-off emoji leaves it, cannot stand in a URL. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
