import type { ElementPlace } from './place.js';
import type { DiagnosisReport, ElementFacts, Finding } from './report.js';
import type { ReportWords } from './words.js';

/** A report in words, to be read and to be put into a ticket. */
export function reportText({ at, findings, page, elements }: Omit<DiagnosisReport, 'text'>, text: ReportWords): string {
  const { diagnosis } = text;
  const found = findings.map((finding, index) => findingText(finding, index + 1, text));
  return [
    `partner-hub-elements ${page.version} · ${at}`,
    found.length > 0 ? found.join('\n\n') : diagnosis.nothingFound,
    [diagnosis.facts, ...Object.entries(page).map(([name, value]) => `  ${name}: ${told(value)}`)].join('\n'),
    elements.map((element) => `  ${elementText(element)}`).join('\n'),
  ].join('\n\n');
}

/** An element in one line: what it is, and where it stands. */
export function placeText({ tag, id, place }: ElementPlace): string {
  return `<${tag}${id ? ` id="${id}"` : ''}> ${place}`;
}

function findingText({ code, severity, elements, seen, advice }: Finding, number: number, text: ReportWords): string {
  const { diagnosis } = text;
  const where = elements.length > 0 ? elements.map(placeText).join('\n      ') : diagnosis.wholePage;
  return [
    `${number}. ${diagnosis.severity[severity]} (${code})`,
    `   ${diagnosis.seen}: ${seen}`,
    `   ${diagnosis.advice}: ${advice}`,
    `   ${diagnosis.where}: ${where}`,
  ].join('\n');
}

function elementText({ tag, id, place, ...facts }: ElementFacts): string {
  return `${placeText({ tag, id, place })}: ${told(facts)}`;
}

function told(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? value.map(told).join(', ') : '–';
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return parts.map(([name, part]) => `${name} ${told(part)}`).join(', ');
}
