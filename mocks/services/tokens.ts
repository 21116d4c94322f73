import { ApiFailure } from './api-failure.js';

/** How the API tells who asks. */
export interface TokenOptions {
  /** `open`: anybody may ask; `required`: with a bearer token that was issued and has not expired; `rejected`: no token is good enough. Default `open`. */
  readonly tokens?: 'open' | 'required' | 'rejected';
  /** A token that is accepted as long as the API runs, beside those that it issues. */
  readonly token?: string;
  /** Seconds that an issued token is accepted; default 3600. */
  readonly tokenLifetime?: number;
}

/** Issues tokens and tells whether one is good. */
export class TokenDesk {
  private readonly expiries = new Map<string, number>();

  constructor(
    private readonly options: TokenOptions,
    /** Milliseconds since 1970. */
    private readonly clock: () => number,
  ) {}

  /** A new token, as `token-url` answers it. */
  issue(): { token: string; expires_in: number } {
    const lifetime = this.options.tokenLifetime ?? 3600;
    const token = `mock-token-${this.expiries.size + 1}`;
    this.expiries.set(token, this.clock() + lifetime * 1000);
    return { token, expires_in: lifetime };
  }

  /** Throws 401 unless the request may pass. */
  check(headers: Headers): void {
    const { tokens = 'open', token: always } = this.options;
    if (tokens === 'open') return;
    const [, token] = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '') ?? [];
    if (token === undefined) throw refusal('There is no bearer token.', 'Er is geen bearer-token.');
    if (tokens === 'rejected') throw expired();
    const expiry = token === always ? Infinity : this.expiries.get(token);
    if (expiry === undefined) throw refusal('The token is not known.', 'Het token is onbekend.');
    if (expiry <= this.clock()) throw expired();
  }
}

function refusal(en: string, nl: string): ApiFailure {
  return new ApiFailure(401, { en, nl });
}

function expired(): ApiFailure {
  return refusal('The token has expired.', 'Het token is verlopen.');
}
