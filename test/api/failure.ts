import { HubError } from '../../src/api/hub-error.js';

/** The `HubError` that a promise rejects with; fails the test when there is none. */
export async function failure(promise: Promise<unknown>): Promise<HubError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}
