import { readFile } from 'node:fs/promises';
import { CannotRun } from '../session/stop.js';
import { exchange, type Bounds } from './exchange.js';

/** Where the token comes from; at most one of them. */
export interface TokenOptions {
  readonly token?: string;
  readonly tokenFile?: string;
  readonly tokenUrl?: string;
}

/** The token that requests carry. */
export class TokenSource {
  private known: string | undefined;

  constructor(
    private readonly options: TokenOptions,
    private readonly bounds: Bounds,
  ) {}

  /** Whether another token can be had when this one is refused. */
  get canRenew(): boolean {
    return this.options.tokenUrl !== undefined;
  }

  /** The token; undefined where none was given. Throws `CannotRun` when it cannot be had. */
  async get(): Promise<string | undefined> {
    return (this.known ??= await this.read());
  }

  /** Another token, from the token address. */
  async renew(): Promise<void> {
    this.known = await this.read();
  }

  private async read(): Promise<string | undefined> {
    try {
      return await this.fetch();
    } catch (error) {
      throw new CannotRun(`The token cannot be had: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }

  private async fetch(): Promise<string | undefined> {
    const { token, tokenFile, tokenUrl } = this.options;
    if (tokenFile !== undefined) return (await readFile(tokenFile, 'utf8')).trim();
    if (tokenUrl === undefined) return token;
    const sent = { method: 'GET', url: new URL(tokenUrl), headers: { Accept: 'application/json' } };
    const { status, bytes } = await exchange(sent, this.bounds);
    const found = status === 200 ? tokenIn(bytes.toString('utf8')) : undefined;
    if (found === undefined) throw new Error(`the token address answers ${status} without a { "token": "…" }`);
    return found;
  }
}

function tokenIn(text: string): string | undefined {
  try {
    const { token, access_token: other } = JSON.parse(text) as Record<string, unknown>;
    const found = token ?? other;
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}
