import type { Operation } from '../contract/contract.js';
import type { Parameters } from './question.js';

/** Where a question is sent, and what of its parameters are fields of the body. */
export interface Address {
  readonly url: URL;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The address of a question: parameters of the path in the path; the others in the query where the operation reads, else in the body. */
export function addressOf(api: URL, { method, path }: Operation, parameters: Parameters): Address {
  const rest = new Map(Object.entries(parameters));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name) ?? '');
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const url = new URL(api);
  url.pathname = url.pathname.replace(/\/$/, '') + filled;
  if (method !== 'GET') return { url, fields: Object.fromEntries(rest) };
  for (const [name, value] of rest) for (const one of [value].flat()) url.searchParams.append(name, String(one));
  return { url, fields: {} };
}
