import type { HelpdeskChannel, Resource, ResourcePage } from '../../src/api/contract.js';
import { narrowed } from '../../src/domain/resources.js';
import type { ResourceFilters } from '../../src/domain/resources.js';
import { ScriptedSource } from './scripted-source.js';
import type { Asked } from './scripted-source.js';

/** A resource as the API gives one. */
export function aResource(part: Partial<Resource> = {}): Resource {
  return {
    id: 'resource-1',
    title: 'Set up call queues',
    description: 'From the first queue to supervisors and reports.',
    url: 'https://help.partner.example/queues',
    category: 'calling',
    type: 'guide',
    language: 'en',
    updatedAt: '2026-10-05T08:00:00Z',
    featured: false,
    quickLink: false,
    ...part,
  };
}

/** So many resources with numbers in their titles. */
export const resources = (count: number, part: Partial<Resource> = {}): Resource[] =>
  Array.from({ length: count }, (_, place) =>
    aResource({ id: `resource-${place + 1}`, title: `Resource ${place + 1}`, description: '', ...part }),
  );

/** A page of resources with the counts of those that are on it. */
export function resourcesPage(items: readonly Resource[], total = items.length): ResourcePage {
  return { items: [...items], total, facets: narrowed(items, {}).facets };
}

/** Answers as the contract says with these resources; `max` is the most that a page holds. */
export function answering(all: readonly Resource[], most = Infinity): (asked: Asked) => unknown {
  return (asked) => {
    if (asked.name !== 'listResources') return undefined;
    const { quickLink, featured, max = 100, offset = 0 } = asked as { max?: number; offset?: number } & Asked;
    const own = all.filter(
      (resource) =>
        (quickLink === undefined || resource.quickLink === quickLink) &&
        (featured === undefined || resource.featured === featured),
    );
    const { items, facets } = narrowed(own, asked as ResourceFilters);
    return { items: items.slice(offset, offset + Math.min(max, most)), total: items.length, facets };
  };
}

/** Whether it is the question for all resources, and not for those that are chosen. */
export const isForAll = ({ quickLink, featured }: Asked) => quickLink === undefined && featured === undefined;

/** A way to the help desk as the API gives one. */
export function aChannel(part: Partial<HelpdeskChannel> = {}): HelpdeskChannel {
  return {
    id: 'chat',
    kind: 'chat',
    label: 'Chat with an engineer',
    url: 'https://help.partner.example/chat',
    phone: null,
    products: ['calling'],
    hours: 'Mon–Fri 08:00–18:00 CET',
    available: true,
    ...part,
  };
}

/** A help desk with these ways to it. */
export const deskSource = (...channels: HelpdeskChannel[]) =>
  new ScriptedSource(({ name }) => (name === 'getHelpdesk' ? { channels } : undefined));

/** Everything for a selector in an element. */
export const all = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
/** What stands in something, on one line. */
export const said = (element: Element | undefined | null) =>
  element?.textContent?.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
/** Keeps links from leading away from the test's page, after the element heard of the press. The answer ends it. */
export function stayHere(): () => void {
  const stay = (event: Event) => event.preventDefault();
  addEventListener('click', stay);
  return () => removeEventListener('click', stay);
}
