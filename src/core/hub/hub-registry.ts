import { Hub } from './hub.js';
import { onPageSettings, pageSettings } from './page-settings.js';
import type { ConnectionSettings, HubSettings } from './settings.js';
import { layered, sameConnection } from './settings.js';

interface Entry {
  readonly hub: Hub;
  readonly own: ConnectionSettings;
  /** The hub that the elements stand in; undefined: none, so that the page's settings count. */
  readonly around: Hub | undefined;
  users: number;
  /** Ends following the surroundings. */
  forget(): void;
}

/** The hubs of elements that stand in no provider or name a source of their own. */
const entries = new Set<Entry>();

/**
 * The hub for an element with the connection settings `own` over those of its surroundings (`around`; default: `configure()`), which
 * it follows. Elements that say the same share it; the last `release` ends it.
 */
export function acquireHub(own: ConnectionSettings, around?: Hub): { hub: Hub; release(): void } {
  const used = [...entries].find((known) => sameConnection(known.own, own) && known.around === around);
  const entry = used ?? newEntry(own, around);
  entry.users += 1;
  let held = true;
  return {
    hub: entry.hub,
    release() {
      if (!held) return;
      held = false;
      entry.users -= 1;
      // An element that is moved leaves and comes back within one task: its answers should survive that.
      queueMicrotask(() => endIfUnused(entry));
    },
  };
}

function newEntry(own: ConnectionSettings, around: Hub | undefined): Entry {
  const hub = new Hub(settingsWith(own, around));
  let seen = around?.settings;
  const follow = () => {
    if (around && around.settings === seen) return;
    seen = around?.settings;
    hub.configure(settingsWith(own, around));
  };
  const entry = { hub, own, around, users: 0, forget: around ? around.subscribe(follow) : onPageSettings(follow) };
  entries.add(entry);
  return entry;
}

/** The address of the page belongs to the hub around, whose filters stand in it. */
function settingsWith(own: ConnectionSettings, around: Hub | undefined): HubSettings {
  return around ? { ...layered(around.settings, own), urlState: undefined } : layered(pageSettings(), own);
}

function endIfUnused(entry: Entry): void {
  if (entry.users > 0 || !entries.delete(entry)) return;
  entry.forget();
  entry.hub.close();
}
