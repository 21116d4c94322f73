import { HubError } from '../../api/hub-error.js';

/** Anything that was thrown, as the one kind of error that elements know. What is no `HubError` is a failure of our own or of a portal's source. */
export function asHubError(thrown: unknown): HubError {
  if (thrown instanceof HubError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new HubError('server', message, { cause: thrown });
}
