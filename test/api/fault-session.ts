import { serverOrigin } from '../support/servers.js';

/** One answer of the fault server; see `Step` in test/support/fault-server.mjs. */
export interface Step {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  fault?: 'hang' | 'drip' | 'flood' | 'truncate' | 'reset';
  padding?: number;
  packed?: boolean;
  foreign?: boolean;
  expose?: string;
  redirect?: string;
  byToken?: Record<string, Step>;
}

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly dropped: boolean;
}

/** Another host name, another origin: also for talking to the server while all connections to the first one are taken. */
const otherOrigin = serverOrigin('faults').replace('127.0.0.1', 'localhost');

/** A base URL of the fault server of a test's own. */
export class FaultSession {
  private readonly name = crypto.randomUUID();
  readonly baseUrl = `${serverOrigin('faults')}/${this.name}`;
  readonly otherBaseUrl = `${otherOrigin}/${this.name}`;

  /** What the next requests are answered with; the last step is repeated. */
  async answers(...steps: Step[]): Promise<void> {
    await fetch(`${otherOrigin}/__plan/${this.name}`, { method: 'POST', body: JSON.stringify(steps) });
  }

  /** The requests so far, once there are `count` of them and the client has given up `dropped`. */
  async seen({ count = 0, dropped = 0 } = {}): Promise<Seen[]> {
    const response = await fetch(`${otherOrigin}/__log/${this.name}?count=${count}&dropped=${dropped}`);
    return (await response.json()) as Seen[];
  }
}
