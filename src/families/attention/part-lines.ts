import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import { errorTitle } from '../../core/element/error-words.js';
import { icon } from '../../core/element/icons.js';
import type { Formats } from '../../core/texts/formats.js';
import { productName } from '../../core/texts/languages.js';
import type { AttentionTexts } from '../../locales/attention-texts.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerFilters } from '../customer/customer-filters.js';
import type { AttentionPart } from './attention-part.js';

/** What is said of the parts, and what can be done about them. */
export interface PartLinesContext {
  readonly text: AttentionTexts & CommonTexts;
  readonly formats: Formats;
  /** Asks parts again. */
  retry(parts: readonly AttentionPart[]): void;
  /** Shows all of a part in the lists of customers; absent: there is no list. */
  readonly showAll?: (filters: CustomerFilters) => void;
}

/** A part of the element's code could not be had, in words. */
export function codeLine(error: HubError, { text }: PartLinesContext): TemplateResult {
  return html`<p class="part-line failed missing-code">
    ${icon('alert')}<span class="part-words" .textContent=${errorTitle(text, error)}></span>
  </p>`;
}

/** The parts that failed, with a button that asks them again, and those that are on their way. */
export function missingLines(parts: readonly AttentionPart[], context: PartLinesContext) {
  return linesView('missing-lines', [...failedLines(parts, context), ...awaitedLines(parts, context)]);
}

/** The parts of which only the beginning was looked at. */
export function cutLinesView(parts: readonly AttentionPart[], context: PartLinesContext) {
  return linesView('cut-lines', cutLines(parts, context));
}

function linesView(name: string, lines: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="part-lines ${name}" part="parts" role="list">
    ${lines}
  </ul>`;
}

/** Which parts could not be asked, in one sentence for those who do not see it; empty: none. */
export function failedWords(parts: readonly AttentionPart[], context: PartLinesContext): string {
  const failed = parts.filter(({ error, answer }) => error && answer === undefined);
  return failed.length > 0 ? context.text.attention.parts.failed(namesOf(failed, context)) : '';
}

/** Whether only the beginning of a part was looked at. */
export function isCut({ answer }: AttentionPart): boolean {
  return answer !== undefined && lookedAt(answer) < answer.total;
}

/** One line for each thing that happened, with all parts that it happened to. */
function failedLines(parts: readonly AttentionPart[], context: PartLinesContext): TemplateResult[] {
  const groups = new Map<string, AttentionPart[]>();
  for (const part of parts) {
    if (!part.error) continue;
    const key = `${part.answer !== undefined} ${errorTitle(context.text, part.error)}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => failedLine(group, context));
}

function failedLine(group: readonly AttentionPart[], context: PartLinesContext): TemplateResult {
  const { text, retry } = context;
  const { answer } = group[0]!;
  const error = group[0]!.error!;
  const { stale, failed } = text.attention.parts;
  const said = (answer === undefined ? failed : stale)(namesOf(group, context));
  const button = html`<button type="button" class="button retry" part="button" @click=${() => retry(group)}>
    ${icon('refresh')}<span .textContent=${text.action.retry}></span>
  </button>`;
  return html`<li class="part-line failed">
    ${icon(error.code === 'forbidden' ? 'lock' : 'alert')}
    <span class="part-words" .textContent=${`${said} ${errorTitle(text, error)}`}></span>
    ${error.retryable ? button : nothing}${tracking(error, text)}
  </li>`;
}

function tracking({ trackingId }: HubError, text: CommonTexts): TemplateResult | typeof nothing {
  if (!trackingId) return nothing;
  return html`<span class="tracking" .textContent=${text.error.trackingId(trackingId)}></span>`;
}

function awaitedLines(parts: readonly AttentionPart[], context: PartLinesContext): TemplateResult[] {
  const awaited = parts.filter(({ status }) => status === 'loading');
  if (awaited.length === 0) return [];
  const words = context.text.attention.parts.awaited(namesOf(awaited, context));
  return [html`<li class="part-line">${icon('hourglass')}<span class="part-words" .textContent=${words}></span></li>`];
}

function cutLines(parts: readonly AttentionPart[], context: PartLinesContext): TemplateResult[] {
  const { text, formats, showAll } = context;
  const { cut, parts: words } = text.attention;
  return parts.filter(isCut).map((part) => {
    const answer = part.answer!;
    const name = nameOf(part, context);
    const said = cut[part.order](name, formats.number(lookedAt(answer)), formats.number(answer.total));
    const { filters, subject } = part;
    // A figure counts customers of both products: no filter leaves exactly those of whom one ends.
    const shownThen = text.attention.part[subject];
    const button = html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${text.attention.ofCustomer(words.allInList, shownThen)}
      @click=${() => showAll!(filters!)}
    >
      <span .textContent=${words.allInList}></span>
    </button>`;
    return html`<li class="part-line">
      ${icon('info')}<span class="part-words" .textContent=${said}></span>${filters && showAll ? button : nothing}
    </li>`;
  });
}

/** How many rows came, those that could not be read included. */
function lookedAt({ items, invalidRows = [] }: NonNullable<AttentionPart['answer']>): number {
  return items.length + invalidRows.length;
}

/** Their names in one phrase; a subject of which every product is meant is named once, without one. */
function namesOf(parts: readonly AttentionPart[], context: PartLinesContext): string {
  const { part: names } = context.text.attention;
  const isWhole = ({ subject }: AttentionPart) => parts.filter((one) => one.subject === subject).length > 1;
  const named = parts.map((part) => (isWhole(part) ? names[part.subject] : nameOf(part, context)));
  return context.formats.list(new Set(named));
}

function nameOf({ subject, product }: AttentionPart, { text }: PartLinesContext): string {
  const { part, partOf } = text.attention;
  return product ? partOf(part[subject], productName(text, product)) : part[subject];
}
