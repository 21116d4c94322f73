import { parseArgs } from 'node:util';
import { operations } from '../contract/contract.js';
import { answerRules, rules } from '../rules/registry.js';
import type { RunOptions } from '../run/run.js';

/** What the command line asks for. */
export interface CheckArguments extends RunOptions {
  /** Where the result is written as JSON; `-`: to the standard output, and nothing else. */
  readonly json: string | undefined;
}

/** The command line cannot be understood, for the reason in `message`. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const options = {
  token: text,
  'token-file': text,
  'token-url': text,
  header: { type: 'string', multiple: true },
  origin: text,
  locale: text,
  only: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  write: flag,
  'start-trial': flag,
  thorough: flag,
  requests: text,
  timeout: text,
  json: text,
} as const;

/** Requests of a run, rows of a list, values and customers that are tried. */
const depths = {
  usual: { requests: 2500, rows: 5000, samples: 4 },
  thorough: { requests: 20_000, rows: 200_000, samples: 25 },
};

/** An answer that unpacks to more is not read. */
const maxBytes = 20_000_000;

/** Reads the arguments after `check-api`. Throws `BadArguments`. */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  const [address, ...others] = positionals;
  if (address === undefined)
    throw new BadArguments('Say which API is to be checked: check-api https://portal.example/api');
  if (others.length > 0) throw new BadArguments(`One address at a time; there is also “${others[0]}”.`);
  const depth = values.thorough ? depths.thorough : depths.usual;
  const seconds = wholeNumber('timeout', values.timeout, 20);
  return {
    api: apiAddress(address),
    ...tokenIn(values),
    headers: headersIn(values.header ?? []),
    origin: values.origin === undefined ? undefined : originIn(values.origin),
    language: values.locale ?? 'en',
    bounds: { timeoutMs: seconds * 1000, maxBytes },
    requests: wholeNumber('requests', values.requests, depth.requests),
    depth,
    only: listedIn('operation', values.only, operations),
    onlyRules: listedIn('rule', values.rule, [...answerRules, ...rules]),
    writes: values['start-trial'] ? 'trials' : values.write ? 'undone' : 'no',
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}

function apiAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new BadArguments(`“${address}” is no address: https://portal.example/api`);
  if (url.search || url.hash || url.username)
    throw new BadArguments('The address of the API has no “?”, “#” or name in it.');
  return url;
}

function tokenIn(values: { token?: string; 'token-file'?: string; 'token-url'?: string }) {
  const { token, 'token-file': tokenFile, 'token-url': tokenUrl } = values;
  const given = [token, tokenFile, tokenUrl].filter((one) => one !== undefined);
  if (given.length > 1) throw new BadArguments('One of --token, --token-file and --token-url is enough.');
  if (tokenUrl !== undefined && !/^https?:$/.test(URL.canParse(tokenUrl) ? new URL(tokenUrl).protocol : '')) {
    throw new BadArguments('--token-url is a whole address: https://portal.example/partner-token');
  }
  return { token, tokenFile, tokenUrl };
}

function headersIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new BadArguments("--header is written as 'Name: value'.");
      return [name, value];
    }),
  );
}

function originIn(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null') throw new BadArguments(`“${text}” is no origin: https://portal.example`);
  return origin;
}

/** Names separated by commas, or given one by one; all of them are known. */
function listedIn(what: string, lists: readonly string[] = [], known: readonly { name: string }[]): readonly string[] {
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim())).filter(Boolean);
  const unknown = names.find((name) => !known.some((one) => one.name === name));
  if (unknown === undefined) return names;
  throw new BadArguments(`There is no ${what} “${unknown}”; there are ${known.map(({ name }) => name).join(', ')}.`);
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new BadArguments(`--${name} is a whole number of at least 1.`);
  return Number(text);
}
