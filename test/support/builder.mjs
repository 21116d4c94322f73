/** The builder's own parts, for tests: what it knows of the elements, and a page that has everything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newElement } from '../../demo/builder/catalog.js';
import { planOf } from '../../demo/builder/plan.js';
import { snippetOf } from '../../demo/builder/snippets/snippets.js';
import { startState } from '../../demo/builder/state.js';
import { snippetTexts } from '../../demo/builder/texts/en.js';
import { root } from '../../scripts/entries.mjs';

/** The elements that the built builder offers. */
export const knownElements = () => JSON.parse(readFileSync(join(root, 'dist/builder/elements.json'), 'utf8'));

/** A text that every language of templates could stumble over. */
export const hostile = `"Mar's" <b>{{x}} {y} \${z} \`\\ & $'</script>`;

const valueOf = ({ kind, values, min }) => {
  if (kind === 'switch') return 'true';
  if (kind === 'number') return String(min ?? 7);
  return values ? values.at(-1) : hostile;
};

/** A page with every element that is offered and every attribute of each. */
export function everything(known = knownElements()) {
  const elements = known.map(({ tag, attributes }) => ({
    ...newElement(tag),
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, valueOf(attribute)])),
  }));
  const look = { theme: 'auto', brand: '#0b6b61', 'brand-dark': '#46b8a9', rows: '36', window: '60', zone: 'UTC' };
  const source = { source: 'api', api: 'https://portal.example/api', token: '/partner-token', locale: 'nl' };
  return { ...startState(), ...look, ...source, elements };
}

/** The files of a snippet. */
export function filesOf(
  kind,
  state = startState(),
  place = { library: '/dist/cdn/', origin: 'https://intranet.example' },
) {
  const plan = planOf(state, { elements: knownElements(), language: 'en', ...place });
  return snippetOf(kind, plan, snippetTexts);
}
