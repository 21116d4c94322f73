/** The made parts of the guide, by name. Each says what the sources say, so that none of it goes stale. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../entries.mjs';
import { manifest } from '../generate-manifest.mjs';
import { declaredIn } from '../manifest-elements.mjs';
import { contentSecurityPolicy } from '../portal-server.mjs';
import { comparison, summary } from './bench.mjs';
import { generalRules, operationList, operationReference, typeReference } from './contract.mjs';
import { code, oneLine, table } from './markdown.mjs';
import { builderFile } from './builder-files.mjs';
import { publicSlices } from './slices.mjs';
import { guideTexts } from './texts.mjs';

/** Names of what a sentence is told, in place of what it is told. */
const placeholders = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
const said = (words) => oneLine(typeof words === 'function' ? words(placeholders) : words);

/** What can be found by `diagnose()`. */
function findings(texts, words) {
  const rows = Object.entries(words).map(([name, { seen, advice }]) => [
    code(name),
    said(seen),
    said(advice),
    texts.severityOf(name),
  ]);
  return table(['code', 'what it says', 'what to do', ''], rows);
}

const units = { count: 'number', percent: 'percent', duration: 'time', decimal: 'number with a decimal' };

/** The key figures, as their cards explain them. */
function metrics({ KPI_METRICS, kpi, kpiExplanation, kpiOf, sectionsOf }) {
  const days = { value: 90, shown: '90' };
  const rows = KPI_METRICS.map((metric) => [
    `\`${metric}\``,
    kpi[metric],
    oneLine(kpiExplanation[metric](days)),
    units[kpiOf(metric).unit],
    sectionsOf(metric)
      .map((section) => `\`${section}\``)
      .join(', '),
  ]);
  return table(['metric', 'title', 'definition (window of 90 days)', 'shown as', 'sections'], rows);
}

/** The theme's tokens. */
function tokens(all) {
  const { cssProperties } = all.find(({ cssProperties: list }) => list.length > 0);
  return table(
    ['token', 'what it colors or sizes', 'default'],
    cssProperties.map(({ name, description, default: value }) => [`\`${name}\``, oneLine(description), code(value)]),
  );
}

/** The events, each with the elements that send it; `everywhere` for what all have. */
function events(all, everywhere) {
  const senders = new Map();
  for (const { tagName, events: sent } of all)
    for (const { name, description } of sent) {
      const known = senders.get(name) ?? { description, tags: [] };
      senders.set(name, { ...known, tags: [...known.tags, `\`<${tagName}>\``] });
    }
  const isCommon = ({ tags }) => tags.length > all.length / 2;
  const rows = [...senders]
    .filter(([, event]) => isCommon(event) === everywhere)
    .sort(([one], [other]) => one.localeCompare(other));
  return everywhere
    ? table(
        ['event', 'when'],
        rows.map(([name, { description }]) => [`\`${name}\``, oneLine(description)]),
      )
    : table(
        ['event', 'when', 'sent by'],
        rows.map(([name, { description, tags }]) => [`\`${name}\``, oneLine(description), tags.join(', ')]),
      );
}

/** A file as it is, as a block of code. */
function file(path) {
  const text = readFileSync(join(root, path), 'utf8').trimEnd();
  return `\`\`\`${extname(path).slice(1)} file=${path}\n${text}\n\`\`\``;
}

/** What elements of one provider have in common, by the names under which the package exports it. */
const slices = () =>
  table(
    ['slice', 'what it says'],
    publicSlices().map(({ name, description }) => [code(name), oneLine(description)]),
  );

/** The languages that ship, by their folders. */
function languages() {
  const codes = readdirSync(join(root, 'src/locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const nameOf = (code, language) => new Intl.DisplayNames(language, { type: 'language' }).of(code);
  return table(
    ['`locale`', 'language'],
    codes.map((one) => [code(one), one === 'en' ? 'English' : `${nameOf(one, 'en')} (${nameOf(one, one)})`]),
  );
}

const policy = () => `\`\`\`text\nContent-Security-Policy: ${contentSecurityPolicy('https://api.example')}\n\`\`\``;

/** @returns {Promise<(name: string) => string>} Makes a part by its name. @throws {Error} for a name that there is not. */
export async function partMaker() {
  const texts = await guideTexts();
  const known = manifest();
  const all = declaredIn(known);
  const parts = {
    bench: comparison,
    'bench at a glance': summary,
    languages,
    slices,
    policy,
    metrics: () => metrics(texts),
    tokens: () => tokens(all),
    events: () => events(all, false),
    'common events': () => events(all, true),
    'findings in the page': () => findings(texts, texts.finding),
    'findings of elements': () => findings(texts, texts.elementFinding),
    'findings of requests': () => findings(texts, texts.requestFinding),
    'rules of the contract': () => generalRules(),
    operations: () => operationList(),
    'operation reference': () => operationReference(),
    'type reference': () => typeReference(),
  };
  return (name) => {
    if (name.startsWith('file ')) return file(name.slice('file '.length));
    if (name.startsWith('builder ')) return builderFile(...name.split(' ').slice(1), known);
    if (!parts[name])
      throw new Error(`There is no part "${name}" of the guide; there are ${Object.keys(parts).join(', ')}.`);
    return parts[name]();
  };
}
