import { HubError } from '../../api/hub-error.js';

const known = new Map<string, HubError>();

/** A mistake in the page, in words for whoever can mend it. The same object for the same words, so that an element that finds it at each update tells it once. */
export function configError(message: string): HubError {
  const error = known.get(message) ?? new HubError('config', message);
  known.set(message, error);
  return error;
}
