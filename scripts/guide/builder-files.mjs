/** What the builder of pages writes, as blocks of code for the guide. */
import { extname } from 'node:path';
import { offered } from '../../demo/builder/catalog.js';
import { planOf } from '../../demo/builder/plan.js';
import { snippetOf } from '../../demo/builder/snippets/snippets.js';
import { startState } from '../../demo/builder/state.js';
import { snippetTexts } from '../../demo/builder/texts/en.js';
import { elementsOf } from '../builder-page.mjs';

const place = { library: 'https://cdn.example/partner-hub/', origin: 'https://portal.example', language: 'en' };
const data = { source: 'api', api: 'https://portal.example/api', token: '/partner-token' };

/** The kinds that a page can show and the guide's tests run; the builder's own tests have the others. */
const wordsOf = (extension) => ({ html: ' run', css: '' })[extension] ?? ' file=demo/builder';

/**
 * One file of what the builder writes for a host, with the elements with which it opens.
 * @param {string} kind Such as `wordpress`.
 * @param {string} name Such as `hub.css`.
 * @param {object} manifest The manifest of the elements.
 */
export function builderFile(kind, name, manifest) {
  const plan = planOf({ ...startState(), ...data }, { elements: offered(elementsOf(manifest)), ...place });
  const file = snippetOf(kind, plan, snippetTexts).find((one) => one.name === name);
  if (!file) throw new Error(`The builder writes no ${name} for ${kind}`);
  const extension = extname(name).slice(1);
  return `\`\`\`${extension}${wordsOf(extension)}\n${file.code.trimEnd()}\n\`\`\``;
}
