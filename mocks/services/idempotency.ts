import { ApiFailure, type Sentence } from './api-failure.js';
import type { GoodAnswer } from './faulty-answer.js';

/** The header with which a POST says for which press of a button it is. */
export const IDEMPOTENCY_KEY = 'idempotency-key';
/** So many keys are remembered; the oldest are forgotten. */
const MOST = 1000;
const otherRequest: Sentence = {
  en: 'The key was used for another request.',
  nl: 'De sleutel is voor een ander verzoek gebruikt.',
};

interface Done {
  /** Method, path and body. */
  readonly request: string;
  readonly answer: GoodAnswer;
}

/** Carries each key out once. */
export class IdempotencyKeys {
  private readonly done = new Map<string, Done>();

  /**
   * The answer that the key had before, else what `carryOut` answers now; a failure uses no key up.
   * Throws 400 where there is no key, 422 where it comes back with another request, and what `carryOut` throws.
   */
  once(key: string | null, request: string, carryOut: () => GoodAnswer): GoodAnswer {
    if (!key)
      throw refusal(400, { en: 'A POST carries an Idempotency-Key.', nl: 'Een POST heeft een Idempotency-Key.' });
    const before = this.done.get(key);
    if (before && before.request !== request) throw refusal(422, otherRequest);
    const answer = before?.answer ?? carryOut();
    this.done.set(key, { request, answer });
    const [oldest] = this.done.keys();
    if (this.done.size > MOST && oldest !== undefined) this.done.delete(oldest);
    return answer;
  }
}

function refusal(status: number, description: Sentence): ApiFailure {
  return new ApiFailure(status, description, [{ field: 'Idempotency-Key', description }]);
}
