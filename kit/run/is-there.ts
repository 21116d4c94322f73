import { isPage, type Answer } from '../session/answer.js';
import type { Session } from '../session/session.js';
import { CannotRun } from '../session/stop.js';

/** Asked first, until one of them is offered. */
const first = ['getMe', 'listCustomers', 'getSummary', 'listTags'];

const certificates = /certificate|self.signed|CERT_|UNABLE_TO_/i;

/** Sees whether there is an API that answers at all. Throws `CannotRun` with what to do. */
export async function isThere(session: Session): Promise<void> {
  const { api } = session.identity;
  let missing = 0;
  for (const name of first) {
    const answer = await session.ask(name);
    if (answer.failure !== undefined) throw unreachable(answer, api);
    if (answer.status === 401) throw new CannotRun(refusal(session));
    if (answer.status !== 404) {
      if (isPage(answer))
        throw new CannotRun(`${answer.sent.url.href} answers with HTML, not with JSON: is it the address of the API?`);
      return;
    }
    missing += 1;
  }
  if (missing === first.length)
    throw new CannotRun(`There is no API at ${api.href}: ${first.length} paths of the contract are answered with 404.`);
}

function refusal({ identity }: Session): string {
  return identity.isKnown
    ? 'The API does not accept who asks (401): the token has expired, or is not for this API.'
    : 'The API asks for a token (401): --token-file, --token-url, --token or --header.';
}

function unreachable({ failure = '', status, sent }: Answer, api: URL): CannotRun {
  if (certificates.test(failure)) {
    return new CannotRun(
      `The certificate of ${api.host} is not trusted (${failure}). NODE_EXTRA_CA_CERTS names a file of further authorities.`,
    );
  }
  if (status === 0) return new CannotRun(`${api.origin} cannot be reached: ${failure}.`);
  return new CannotRun(`${sent.url.href} answers ${status} with ${failure}.`);
}
