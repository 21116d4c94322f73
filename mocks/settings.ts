import type { PartnerOptions } from './model/partner.js';
import { scenarioOf } from './scenario.js';
import { parseFault } from './services/fault.js';
import type { MockApiOptions } from './services/mock-api.js';

/** A partner and its API, as text settings ask for them. */
export interface Settings {
  readonly partner: PartnerOptions;
  readonly api: MockApiOptions;
}

/** Every setting in words, for the help of the command line. */
export const settingsHelp: Readonly<Record<string, string>> = {
  customers: 'how many customers the partner has (1000)',
  seed: 'another number makes another partner (1)',
  now: 'the moment at which the partner is looked at, RFC 3339 (the clock)',
  calling: 'false: a partner that sells no Calling (true)',
  'hostile-names': 'some, none or all names break layouts (some)',
  role: 'of whoever asks: partnerFullAdmin, partnerAdmin, partnerReadOnlyAdmin, helpDeskAdmin (partnerFullAdmin)',
  token: 'a bearer token that is always accepted; without it and without token-lifetime anybody may ask',
  'token-lifetime': 'seconds for which a token of /partner-token is accepted',
  latency: 'milliseconds before each answer (0)',
  'fault-rate': 'share of requests that are answered 503, 0 to 1 (0)',
  fault:
    'what goes wrong: 503; times=2; retry-after=1; on=/customers; problem; field=name; or html, redirect, truncated, endless, wrong-type, bad-row, hang, unanswered, drop, lost-answer',
  'page-cap': 'rows in a page at most, whatever is asked (500)',
  'deepest-offset': 'a greater offset is refused with 400; the links go on (no limit)',
  'leave-out-nulls': 'true: what is null is left out of answers (false)',
  scenario: 'default, empty, error, slow, rate-limited, expired-token, read-only, huge, long-names (default)',
  id: 'any word: tells apart what is otherwise equal, so that two tests do not share state',
};

/** Reads settings; those of the scenario give way to what is said beside it. RangeError with the name of what is not understood. */
export function readSettings(entries: Iterable<readonly [name: string, value: string]>): Settings {
  const given = new Map(entries);
  for (const name of given.keys())
    if (!Object.hasOwn(settingsHelp, name))
      throw new RangeError(`There is no setting "${name}"; there are ${Object.keys(settingsHelp).join(', ')}.`);
  const { partner, api } = scenarioOf(given.get('scenario') ?? 'default');
  return { partner: { ...partner, ...partnerOf(given) }, api: { ...api, ...apiOf(given) } };
}

function partnerOf(given: ReadonlyMap<string, string>): PartnerOptions {
  const now = given.get('now');
  const names = given.get('hostile-names');
  return {
    ...numeric(given, { customers: 'customers', seed: 'seed' }),
    ...(now === undefined ? {} : { now: momentOf(now) }),
    ...(given.get('calling') === 'false' ? { calling: false } : {}),
    ...(names === 'some' || names === 'none' || names === 'all' ? { hostileNames: names } : {}),
  };
}

function apiOf(given: ReadonlyMap<string, string>): MockApiOptions {
  const [token, role, fault] = [given.get('token'), given.get('role'), given.get('fault')];
  return {
    ...numeric(given, { 'token-lifetime': 'tokenLifetime', latency: 'latency', 'fault-rate': 'faultRate' }),
    ...numeric(given, { 'page-cap': 'pageCap', 'deepest-offset': 'deepestOffset' }),
    ...(given.get('leave-out-nulls') === 'true' ? { leavesOutNulls: true } : {}),
    ...(token !== undefined || given.has('token-lifetime') ? { tokens: 'required' } : {}),
    ...(token === undefined ? {} : { token }),
    ...(role === undefined ? {} : { role }),
    ...(fault === undefined ? {} : { faults: [parseFault(fault)] }),
  };
}

function numeric(given: ReadonlyMap<string, string>, names: Readonly<Record<string, string>>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [setting, option] of Object.entries(names)) {
    const text = given.get(setting);
    if (text === undefined) continue;
    const value = Number(text);
    if (text === '' || !(value >= 0))
      throw new RangeError(`${setting} must be a number of at least 0, and is "${text}".`);
    found[option] = value;
  }
  return found;
}

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new RangeError(`now must be a moment such as 2026-11-22T10:00:00Z, and is "${text}".`);
  return moment;
}
