import { expect, fixture, html } from '@open-wc/testing';
import type { DataSource } from '../../src/api/data-source.js';
import { countryName } from '../../src/core/texts/country-name.js';
import { languageName } from '../../src/core/texts/language-name.js';
import { elementTags } from '../../src/element-tags.js';
import { createDemoSource } from '../../mocks/demo-source.js';
import { allInside } from '../../stories/support/inside.js';
import { pseudoMessages } from '../../stories/support/pseudo-messages.js';
import { waitUntil } from '../support/wait-until.js';
import '../../src/define.js';

/** English words, digits that are no English ones: what is written without the formats shows. */
const locale = 'en-u-nu-arab';

/** What an element needs to be told so that it asks for something. */
const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kpi-card': { metric: 'nearing-expiration' },
  'kpi-group': { section: 'overview' },
  'license-bar': { 'customer-id': 'customer-1' },
  'customer-detail': { 'customer-id': 'customer-1' },
  'customer-subscriptions': { 'customer-id': 'customer-1' },
  'customer-trials': { 'customer-id': 'customer-1' },
};

/** Attributes that are read out or shown. */
const spoken = [
  'aria-label',
  'aria-valuetext',
  'aria-roledescription',
  'aria-description',
  'title',
  'placeholder',
  'alt',
];

/** The demo, and every text that it answered with. */
function recorded(): { source: DataSource; texts: Set<string> } {
  const demo = createDemoSource();
  const texts = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(note);
  };
  const ask: DataSource['ask'] = async (query, parameters, options) => {
    const answer = await demo.ask(query, parameters, options);
    note(answer);
    return answer;
  };
  return { source: { ask, change: demo.change.bind(demo) }, texts };
}

/** Every text that is shown or read out in a tree, through shadow roots. */
function textsIn(root: ParentNode): string[] {
  return [...allInside(root)].flatMap((element) => {
    if (['STYLE', 'SCRIPT'].includes(element.tagName)) return [];
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent!);
    const said = spoken.map((name) => element.getAttribute(name) ?? '');
    return [...own, ...said];
  });
}

/** What `Intl` writes: months, days, units and how they are put together. */
const written =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|in|ago|today|tomorrow|yesterday|next|last|days?|weeks?|months?|years?|hr|min|sec|and|EUR|USD)\b/g;

/** What is left of texts without the words of the dictionaries, also around what stands within them. */
function withoutWords(texts: string): string {
  const rest = texts.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest === texts ? rest : withoutWords(rest);
}

/** What the answers held, and what countries and languages in them are called; the longest first. */
function known(texts: ReadonlySet<string>): string[] {
  const names = [...texts].flatMap((text) => [text, countryName(text, locale), languageName(text, locale)]);
  return names.filter((name) => name.trim()).sort((one, other) => other.length - one.length);
}

/** Waits until an element has its words and its answers, and nothing changes any more. */
async function drawn(element: Element): Promise<string> {
  let before = '';
  await waitUntil(async () => {
    const now = textsIn(element.shadowRoot!).join(' ');
    const isSame = now === before && now.includes('⟦');
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return isSame && (element as Element & { state?: string }).state !== 'loading';
  }, `<${element.localName}> shows`);
  return before;
}

/** What an element shows of the demo in the pseudo-locale, without the data. */
async function shownBy(tag: string): Promise<string> {
  const { source, texts } = recorded();
  const box = await fixture<HTMLElement>(
    html`<partner-hub .source=${source} .messages=${pseudoMessages} locale=${locale}></partner-hub>`,
  );
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes[tag] ?? {})) element.setAttribute(name, value);
  box.append(element);
  const shown = await drawn(element);
  return known(texts).reduce((rest, name) => rest.replaceAll(name, ' '), shown);
}

describe('Elements', () => {
  for (const tag of elementTags.filter((one) => one !== 'partner-hub')) {
    it(`say in <${tag}> what is in the dictionaries or in the data, and write every number`, async () => {
      const shown = await shownBy(tag);
      const words = withoutWords(shown)
        .replace(written, ' ')
        .match(/\p{L}{2,}/gu);
      expect(words, 'words of no dictionary').to.equal(null);
      expect(shown.match(/.{0,20}[0-9].{0,20}/g), 'numbers that were not written').to.equal(null);
    });
  }
});
