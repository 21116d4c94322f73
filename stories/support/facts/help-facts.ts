import type { HelpdeskChannel, Resource, ResourcePage } from '../../../src/api/contract.js';
import { getHelpdesk, listResources } from '../../../src/api/endpoints/help.js';
import type { Facts, Seen } from '../seen.js';

/** Resources that a page shows at first. */
const PAGE = 12;

const named = (names: object, code: string) =>
  Object.hasOwn(names, code) ? (names as Record<string, string>)[code]! : code;

/** The day of a moment in the zone of the page, 'YYYY-MM-DD'. */
const dayOf = (moment: string, timeZone: string) =>
  new Intl.DateTimeFormat('sv', { timeZone }).format(Date.parse(moment));

/** All that is said of a resource. */
function resourceWords(resource: Resource, { text, write, locale, timeZone }: Facts): readonly string[] {
  const { title, description, category, type, language, updatedAt } = resource;
  return [
    ...[title, description, named(text.resourceCategory, category), named(text.resourceType, type)],
    new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language,
    text.resourceCenter.updated(write.date(dayOf(updatedAt, timeZone))),
  ];
}

/** What narrows resources in a story, as the API takes it. */
interface Asked {
  readonly q?: string;
  readonly category?: readonly string[];
  readonly type?: readonly string[];
}

/** Quick links, featured resources, and those that are found, of the API or those that the page gave. */
export function resourcesSeen(asked: Asked | ResourcePage = {}): Seen {
  const isGiven = 'items' in asked;
  const pageOf = ({ ask }: Facts, parameters: object) =>
    isGiven ? asked : ask(listResources, { ...parameters, max: PAGE });
  const isNarrowed = !isGiven && Object.keys(asked).length > 0;
  return {
    parts: ['resource', 'quick-link', 'search-field', 'menu'],
    without: ['skeleton', 'notice', 'section-failed'],
    async says(facts) {
      const { heading, quickLinks, featured, all, count, found, shownOf } = facts.text.resourceCenter;
      const { write } = facts;
      const { items, total } = await pageOf(facts, isGiven ? {} : asked);
      const chosen = [await pageOf(facts, { quickLink: true }), await pageOf(facts, { featured: true })];
      return [
        ...[heading, quickLinks, featured, all],
        (isNarrowed ? found : count)(write.count(total)),
        ...(total > PAGE ? [shownOf(write.number(PAGE), write.count(total))] : []),
        ...items.slice(0, PAGE).flatMap((resource) => resourceWords(resource, facts)),
        ...chosen.flatMap((page) =>
          page.items.filter((one) => one.quickLink || one.featured).map(({ title }) => title),
        ),
      ];
    },
    async buttons(facts) {
      const { more } = facts.text.resourceCenter;
      const { total } = await pageOf(facts, isGiven ? {} : asked);
      return total > PAGE ? [more] : [];
    },
  };
}

/** What is said of a channel; the ways into it are links. */
function channelWords(channel: HelpdeskChannel, { text }: Facts): readonly string[] {
  const { kind, label, hours, products, available } = channel;
  const { available: here, unavailable } = text.partnerHelpdesk;
  const names = { ...text.product, ...text.helpdeskProduct };
  return [
    ...[label, named(text.helpdeskKind, kind), hours, available ? here : unavailable],
    ...products.map((code) => named(names, code)),
  ];
}

/** Every channel, of the API or those that the page gave. */
export function channelsSeen(given?: readonly HelpdeskChannel[]): Seen {
  return {
    parts: ['channel', 'availability', 'way'],
    without: ['skeleton', 'notice'],
    async says(facts) {
      const channels = given ?? (await facts.ask(getHelpdesk, {})).channels;
      return [facts.text.partnerHelpdesk.heading, ...channels.flatMap((channel) => channelWords(channel, facts))];
    },
  };
}
