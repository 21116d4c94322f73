import { listCustomers } from '../../../src/api/endpoints/customers.js';
import type { Dictionary } from '../../../src/locales/dictionary.js';
import type { Facts, Seen, Told } from '../seen.js';
import { both } from '../states.js';

/** What the chips of a story say, in their order. */
type Chips = (text: Dictionary) => readonly string[];

const noChips: Chips = () => [];

/** A filter with menus or, where there is little room, the button in front of them. */
const menus = {
  wide: { parts: ['search', 'menu', 'typing'], without: ['toggle', 'query'] },
  narrow: { parts: ['search', 'toggle'], without: ['menu', 'typing', 'query'] },
};

/** The menus of the filter, or what stands in front of them, and a chip for each filter that is active. */
export function filterSeen(chips: Chips = noChips, room: keyof typeof menus = 'wide'): Seen {
  return {
    parts: menus[room].parts,
    without: [...menus[room].without, 'notice', 'skeleton', 'drop-down', ...(chips === noChips ? ['chips'] : [])],
    says: ({ text, write }) => {
      const active = chips(text);
      const filters = room === 'narrow' ? [text.customerFilter.filters(write.number(active.length))] : [];
      return [...active, ...filters, ...(room === 'wide' ? Object.values(text.filter) : [])];
    },
    buttons: ({ text }) => buttonsOf(chips(text), text),
  };
}

function buttonsOf(chips: readonly string[], { customerFilter }: Dictionary): readonly string[] {
  return chips.length > 0 ? [...chips.map((chip) => customerFilter.remove(chip)), customerFilter.clearAll] : [];
}

/** The same with more in it. */
export function withMore(seen: Seen, more: Seen): Seen {
  return {
    ...seen,
    ...more,
    parts: [...(seen.parts ?? []), ...(more.parts ?? [])],
    without: [...(seen.without ?? []), ...(more.without ?? [])].filter((part) => !more.parts?.includes(part)),
    says: both(seen.says, more.says ?? []),
    buttons: both(seen.buttons, more.buttons ?? []),
  };
}

/** Filters as text, the chips of those that can be read, and the way back to the menus. */
export function typedSeen(chips: Chips, says: Told<readonly string[]>): Seen {
  return {
    parts: ['query', 'search-field', 'chip'],
    without: ['menu', 'toggle', 'notice', 'skeleton'],
    says: both(({ text }) => chips(text), says),
    buttons: ({ text }) => [text.customerQuery.choose, ...buttonsOf(chips(text), text)],
  };
}

/** Each of these statuses, by default of all, with the number of customers that it finds, as the API counts. */
export async function countedStatuses(
  { ask, text, write }: Facts,
  codes = Object.keys(text.status) as (keyof Dictionary['status'])[],
): Promise<readonly string[]> {
  const { facets } = await ask(listCustomers, { max: 0, facets: ['status'] });
  return codes.map((code) => `${text.status[code]} ${write.number(facets?.status?.[code] ?? 0)}`);
}
