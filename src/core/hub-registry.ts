import { Hub } from './hub.js';
import { onPageSettings, pageSettings } from './page-settings.js';
import type { ConnectionSettings, HubSettings } from './settings.js';
import { connectionPart, layered, sameConnection } from './settings.js';

interface Entry {
  hub: Hub;
  own: ConnectionSettings;
  /** The settings of the surroundings; undefined: those of the page, whatever they are at the time. */
  base: HubSettings | undefined;
  users: number;
}

/** The hubs of elements that stand in no provider or name a source of their own. */
const entries = new Set<Entry>();

/**
 * The hub for an element with the connection settings `own` over those of its surroundings (`base`; default: `configure()`).
 * Elements that say the same share it; the last `release` ends it.
 */
export function acquireHub(own: ConnectionSettings, base?: HubSettings): { hub: Hub; release(): void } {
  let entry = [...entries].find((known) => sameConnection(known.own, own) && known.base === base);
  if (!entry) {
    entry = { hub: new Hub(layered(base ?? pageSettings(), own)), own: connectionPart(own), base, users: 0 };
    entries.add(entry);
  }
  const used = entry;
  used.users += 1;
  let held = true;
  return {
    hub: used.hub,
    release() {
      if (!held) return;
      held = false;
      used.users -= 1;
      // An element that is moved leaves and comes back within one task: its answers should survive that.
      queueMicrotask(() => endIfUnused(used));
    },
  };
}

function endIfUnused(entry: Entry): void {
  if (entry.users > 0 || !entries.delete(entry)) return;
  entry.hub.close();
}

onPageSettings(() => {
  for (const entry of entries) {
    if (!entry.base) entry.hub.configure(layered(pageSettings(), entry.own));
  }
});
