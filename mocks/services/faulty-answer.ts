import type { Fault } from './fault.js';
import { signInPage } from './sign-in.js';

/** The answer to a request as it would be without a fault. */
export interface GoodAnswer {
  readonly status: number;
  readonly body: unknown;
  /** True: nobody may keep it. */
  readonly secret?: boolean;
}

/** The body that a body fault makes of a good answer, with its type. */
export function faultyBody(kind: Fault['kind'], { body }: GoodAnswer): { body: BodyInit; type: string } {
  const json = JSON.stringify(body ?? {});
  if (kind === 'html') return { body: signInPage, type: 'text/html' };
  if (kind === 'truncated')
    return { body: brokenAfter(json.slice(0, Math.ceil(json.length / 2))), type: 'application/json' };
  if (kind === 'endless') return { body: endless(), type: 'application/json' };
  if (kind === 'wrong-type')
    return { body: JSON.stringify(['not', 'what', 'was', 'agreed']), type: 'application/json' };
  return { body: JSON.stringify(withBadRow(body)), type: 'application/json' };
}

function brokenAfter(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('The connection broke within the body.'));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}

function endless(): ReadableStream<Uint8Array> {
  let timer: ReturnType<typeof setInterval>;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"items":['));
      timer = setInterval(() => controller.enqueue(new TextEncoder().encode(' ')), 250);
    },
    cancel() {
      clearInterval(timer);
    },
  });
}

/** The second row (the first of a single one) is not what was agreed; of an answer without rows the first field is not. */
function withBadRow(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  for (const list of ['items', 'points', 'channels'] as const) {
    const rows: unknown = (body as Record<string, unknown>)[list];
    if (Array.isArray(rows))
      return {
        ...body,
        [list]: rows.map((row: unknown, place) => (place === Math.min(1, rows.length - 1) ? { bad: 'row' } : row)),
      };
  }
  const [first] = Object.keys(body);
  return first === undefined ? body : { ...body, [first]: { bad: 'field' } };
}
