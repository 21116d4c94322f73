import { register } from '../core/element/register.js';
import { resolveSettings } from '../core/hub/settings.js';
import { spokenLocale } from '../core/texts/languages.js';
import { pageLocale } from '../core/texts/page-locale.js';
import { attributeClues, knownValues, leftOutClues } from './attribute-clues.js';
import { clue, severityOf } from './clue.js';
import type { Clue } from './clue.js';
import { definitionClues, missingFileClues } from './code-clues.js';
import { DiagnosisPanel } from './diagnosis-panel.js';
import type { DiagnoseOptions } from './diagnose-options.js';
import { failureFacts, stateClues, unexplained } from './failure-clues.js';
import { elementsIn, foundElement, versionOf } from './found-elements.js';
import type { FoundElement } from './found-elements.js';
import { pageClues, pageFacts } from './page-clues.js';
import { placeOf } from './place.js';
import { PolicyWatch } from './policy-watch.js';
import { reportText } from './report-text.js';
import type { DiagnosisReport, ElementFacts, Finding, FindingSeverity, PageFacts } from './report.js';
import { requestClues } from './request-clues.js';
import { settled } from './settled.js';
import { sourceClues, sourceFacts } from './source-facts.js';
import { visibilityClues } from './visibility-clues.js';
import { wordsIn } from './words.js';
import type { ReportWords } from './words.js';

/** How long is asked in all, ms: longer than a slow server takes, shorter than somebody waits for a report. */
const longestProbe = 8_000;

const ranks: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/** Looks at the elements of a page, and for what keeps them from showing something. */
export async function makeReport({ panel = false, ...options }: DiagnoseOptions = {}): Promise<DiagnosisReport> {
  return panel ? await shownReport(options) : await lookAt(options);
}

async function lookAt({ root = document, element, locale = 'en' }: DiagnoseOptions): Promise<DiagnosisReport> {
  const watch = new PolicyWatch();
  try {
    const find = () => (element ? [foundElement(element) ?? []].flat() : elementsIn(root));
    const elements = await settled(find);
    const page = pageFacts();
    const clues = await cluesOf(elements, page, watch);
    return worded({ elements, page, clues }, await wordsIn(spokenLocale(resolveSettings({ locale }, 'en').locale)));
  } finally {
    watch.end();
  }
}

/** The report, which a panel shows that can look again. One panel at a time. */
async function shownReport(options: DiagnoseOptions): Promise<DiagnosisReport> {
  register(DiagnosisPanel);
  const locale = spokenLocale(resolveSettings({ locale: options.locale }, pageLocale(document.documentElement)).locale);
  const text = await wordsIn(locale);
  document.querySelector(DiagnosisPanel.tag)?.remove();
  const panel = document.createElement(DiagnosisPanel.tag);
  panel.content = { text, locale, look: () => lookAt({ ...options, locale }) };
  document.body.append(panel);
  return panel.look();
}

async function cluesOf(elements: readonly FoundElement[], page: PageFacts, watch: PolicyWatch): Promise<Clue[]> {
  const signal = AbortSignal.timeout(longestProbe);
  const asked = page.isOnline ? await requestClues(elements, { watch, signal }) : [];
  const known = await knownValues();
  const files = await missingFileClues(elements, signal);
  const refused = watch.refusedCode.map(({ directive, address }) => clue('policy', { directive, address }));
  const seen = [...pageClues(page), ...files, ...refused, ...elements.flatMap((one) => ownClues(one, known)), ...asked];
  return [...seen, ...elements.flatMap((one) => unexplained(one, seen))];
}

function ownClues(found: FoundElement, known: Awaited<ReturnType<typeof knownValues>>): Clue[] {
  const ofAttributes = found.isInside
    ? []
    : [...attributeClues(found, known), ...leftOutClues(found), ...visibilityClues(found)];
  return [...definitionClues(found), ...sourceClues(found), ...stateClues(found), ...ofAttributes];
}

function worded(
  { elements, page, clues }: { elements: readonly FoundElement[]; page: PageFacts; clues: readonly Clue[] },
  text: ReportWords,
): DiagnosisReport {
  const facts = {
    at: new Date().toISOString(),
    findings: findingsOf(clues, text),
    page,
    elements: elements.map(factsOf),
  };
  const report = { ...facts, text: reportText(facts, text) };
  Object.defineProperty(report, 'toString', { value: () => report.text });
  return report;
}

/** The same about several elements is one finding. */
function findingsOf(clues: readonly Clue[], text: ReportWords): Finding[] {
  const groups = new Map<string, Clue[]>();
  for (const one of clues) {
    const key = JSON.stringify([one.code, one.details]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const findings = [...groups.values()].map((group) => findingOf(group, text));
  return findings.sort((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity));
}

function findingOf(group: readonly Clue[], text: ReportWords): Finding {
  const { code, details } = group[0]!;
  const { seen, advice } = text.finding[code];
  const elements = [...new Set(group.flatMap(({ element }) => element ?? []))].map(placeOf);
  return { code, severity: severityOf(code), elements, seen: said(seen, details), advice: said(advice, details) };
}

/** Each code has the details that its words need: `clue()` sees to it. */
function said(text: string | ((details: never) => string), details: Clue['details']): string {
  return typeof text === 'string' ? text : text(details as never);
}

function factsOf(found: FoundElement): ElementFacts {
  const { element, isOurs } = found;
  return {
    ...placeOf(element),
    isDefined: isOurs,
    version: versionOf(element),
    state: element.state,
    source: sourceFacts(found),
    failure: failureFacts(found),
  };
}
