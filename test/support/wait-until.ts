import { waitUntil as waits } from '@open-wc/testing';

/** Waits until something is so, as long as a busy machine may need for it. `message` says what did not come about. */
export async function waitUntil(isSo: () => unknown, message?: string, { timeout = 40_000 } = {}): Promise<void> {
  await waits(isSo, message, { timeout });
}
