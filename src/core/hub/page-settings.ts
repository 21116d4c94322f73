import { noteCopy } from '../copies.js';
import type { HubSettings } from './settings.js';
import { layered } from './settings.js';

let settings: HubSettings = {};
const listeners = new Set<() => void>();

/**
 * Sets up the whole page: every element and provider that does not say otherwise itself. May be called before or after the elements
 * exist, and again: each call lays its options over the former ones; `undefined` leaves an option as it was.
 * @example configure({ apiBase: 'https://portal.example/api', tokenUrl: '/partner-token', locale: 'nl' })
 */
export function configure(options: HubSettings): void {
  noteCopy();
  settings = layered(settings, options);
  for (const listener of [...listeners]) listener();
}

/** What `configure()` was told so far. */
export function pageSettings(): HubSettings {
  return settings;
}

/** Calls `listener` after each `configure()`; the answer ends that. */
export function onPageSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Forgets all that `configure()` was told: for tests of the library, whose pages live longer than a test. No entry exports it. */
export function resetConfiguration(): void {
  settings = {};
  for (const listener of [...listeners]) listener();
}
