/** The kit as the command runs it, and the mock API that it is tried on. */
import { buildMockApi } from '../../../scripts/build-mock-api.mjs';

/** The token that the mock API of these tests accepts. */
export const token = 'sesame';

/** @returns {Promise<{ origin: string, close(): Promise<void> }>} A mock API that asks for the token. */
export async function startMockApi(settings = {}) {
  const mock = await buildMockApi();
  return mock.startMockApi({ settings: { customers: '80', token, ...settings } });
}

/**
 * Runs the command.
 * @returns {Promise<{ code: number, said: string, complained: string, result: object | undefined }>} `result`: of `--json -`.
 */
export async function command(main, ...args) {
  let [said, complained] = ['', ''];
  const code = await main(args, { out: (text) => (said += text), error: (text) => (complained += text) });
  return { code, said, complained, result: said.startsWith('{') ? JSON.parse(said) : undefined };
}

/** What became of a rule for an operation. */
export function outcomeOf(result, operation, rule) {
  return result.operations.find(({ name }) => name === operation)?.rules.find(({ name }) => name === rule);
}

/** Every rule that was not judged to hold, in short. */
export function notHolding(result, verdict) {
  return result.operations.flatMap(({ name, rules }) =>
    rules
      .filter((rule) => rule.verdict === verdict)
      .map((rule) => `${name} ${rule.name}: ${rule.reason ?? JSON.stringify(rule.differences)}`),
  );
}
