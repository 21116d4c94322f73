import { HttpSource } from '../../src/api/http-source.js';
import type { HttpSourceOptions } from '../../src/api/http-source.js';
import type { HubError } from '../../src/api/hub-error.js';
import type { TokenReason, TokenSource } from '../../src/api/transport/token-source.js';
import { failure } from './failure.js';
import type { Step } from './fault-session.js';
import { FaultSession } from './fault-session.js';
import { ManualClock } from './manual-clock.js';

/** An answer to listTags, and to listCustomerTrials. */
export const noRows = { items: [], total: 0 };

/** An answer to createTag. */
export const vip = { id: 'tag-1', name: 'VIP', description: '', customerCount: 3 };

/** A source that asks a session of the fault server, in a time that stands still. */
export function sourceOf(options: Partial<HttpSourceOptions> = {}) {
  const session = new FaultSession();
  const clock = new ManualClock();
  const source = new HttpSource({ baseUrl: session.baseUrl, clock, random: () => 0.5, ...options });
  return { session, clock, source };
}

/** A source whose server answers so. */
export async function answered(...steps: Step[]) {
  const parts = sourceOf();
  await parts.session.answers(...steps);
  return parts;
}

/** A token source that gives these tokens in turn, and writes down why it was asked. */
export function tokens(...values: string[]): { token: TokenSource; reasons: TokenReason[] } {
  const reasons: TokenReason[] = [];
  const token: TokenSource = async ({ reason }) => {
    reasons.push(reason);
    const value = values.shift();
    if (value === undefined) throw new Error('There are no more tokens.');
    return { token: value };
  };
  return { token, reasons };
}

/** The error of every promise. */
export async function failures(promises: Promise<unknown>[]): Promise<HubError[]> {
  return Promise.all(promises.map(failure));
}

/** `customer-0`, `customer-1`, … */
export function customerIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `customer-${index}`);
}
