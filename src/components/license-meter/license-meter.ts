import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Formats } from '../../core/texts/formats.js';
import { availableLicenses, licenseParts, licenseSegments, licensesInOverage } from '../../domain/licenses.js';
import type { LicenseCount, LicenseSegments } from '../../domain/licenses.js';
import { countOf, isNothing, ratio } from '../../domain/numbers.js';
import type { license } from '../../locales/en/license.js';
import { tip } from '../tooltip/tooltip.js';

/** How many licenses there are; null where the source does not know it. */
export type LicenseFigures = LicenseCount;

/** The language in which licenses are told. */
export interface LicenseWords {
  readonly text: typeof license;
  readonly format: Formats;
}

class SegmentsDirective extends Directive {
  override update(part: ElementPart, [licenses]: [LicenseFigures]) {
    setSegments(part.element as HTMLElement, licenses);
    return noChange;
  }

  render(_licenses: LicenseFigures) {
    return noChange;
  }
}
const segments = directive(SegmentsDirective);

/**
 * How a subscription's licenses are used, as one bar of four segments: used, assigned but unused, available, and the overage beyond the mark at
 * 100 %. Its figures are the tooltip. Styles: `licenseMeterStyles`; the host has a `Tooltip`.
 * @csspart bar - the whole bar
 * @csspart segment-used - used licenses
 * @csspart segment-unused - assigned, not used
 * @csspart segment-available - available
 * @csspart segment-overage - assigned beyond the total
 */
export function licenseMeter(licenses: LicenseFigures, words: LicenseWords): TemplateResult {
  return html`<div
    part="bar"
    class="meter ${isEmpty(licenses) ? 'none' : ''}"
    role="img"
    tabindex="0"
    aria-label=${licenseSummary(licenses, words)}
    ${segments(licenses)}
    ${tip(licenseFigures(licenses, words))}
  >
    <span class="segments"
      ><span part="segment-used" class="segment used"></span><span part="segment-unused" class="segment unused"></span
      ><span part="segment-available" class="segment available"></span
      ><span part="segment-overage" class="segment overage"></span></span
    ><span class="limit" ?hidden=${!isCounted(licenses) || licensesInOverage(licenses) === 0}></span>
  </div>`;
}

/** The same bar as one element, for the rows of a table: made in the cell once, then only its measures change. The cell's tooltip tells the figures. */
export function drawLicenseLine(cell: HTMLElement, licenses: LicenseFigures, words: LicenseWords): void {
  let line = cell.firstElementChild as HTMLElement | null;
  if (!line) {
    line = cell.ownerDocument.createElement('span');
    line.role = 'img';
    line.setAttribute('part', 'bar');
    cell.append(line);
  }
  const { used, unused, limit, overage } = segmentsOf(licenses);
  line.className = isEmpty(licenses) ? 'meter-line none' : overage > 0 ? 'meter-line over' : 'meter-line';
  line.ariaLabel = licenseSummary(licenses, words);
  // What is used shows, were it one of a million.
  const widths = [used > 0 ? `max(2px, ${used * 100}%)` : '0', `${(used + unused) * 100}%`];
  if (overage > 0) {
    line.style.setProperty('--_limit', String(limit));
    widths.push('2px', '100%');
  }
  line.style.backgroundSize = widths.map((width) => `${width} 100%`).join();
}

/** The bar in one sentence. */
export function licenseSummary(licenses: LicenseFigures, { text, format }: LicenseWords): string {
  if (!isCounted(licenses)) return text.notAvailable;
  if (isEmpty(licenses)) return text.noLicenses;
  const { used, available, overage } = licenseParts(licenses);
  return text.summary({
    ...(used !== null && { used: format.number(used) }),
    assigned: format.number(licenses.assigned),
    available: format.number(available),
    total: format.count(licenses.total ?? 0),
    ...(overage && { overage: format.number(overage) }),
  });
}

/** Number and percentage of each segment, one below the other: what the tooltip of a bar says. Below them stands why a figure is "–". */
export function licenseFigures(licenses: LicenseFigures, words: LicenseWords): TemplateResult {
  const { text } = words;
  const known = isCounted(licenses) ? licenses : undefined;
  const overage = known ? licensesInOverage(known) : 0;
  const used = known ? licenseParts(known).used : licenses.used;
  const line = (kind: FigureKind, count: number | null) => figureLine({ kind, count, total: licenses.total }, words);
  return html`<span class="figures">
      ${line('used', used)} ${line('assigned', licenses.assigned)}
      ${line('available', known ? availableLicenses(known) : null)} ${overage ? line('overage', overage) : nothing}
      ${line('total', licenses.total)}
    </span>
    ${reasons({ ...licenses, used }, text).map((reason) => html`<span class="figures-note" .textContent=${reason}></span>`)}`;
}

type FigureKind = 'used' | 'assigned' | 'available' | 'overage' | 'total';

function figureLine(
  { kind, count, total }: { kind: FigureKind; count: number | null; total: number | null },
  { text, format }: LicenseWords,
): TemplateResult {
  const share = kind === 'total' ? '' : format.percent(ratio(count, total));
  return html`<span class="figure-name"
      ><i class="swatch ${kind === 'assigned' ? 'unused' : kind}"></i><span .textContent=${text[kind]}></span></span
    ><span class="figure" .textContent=${format.number(count)}></span
    ><span class="figure" .textContent=${share}></span>`;
}

/** Why some of the figures are "–". */
function reasons({ used, assigned, total }: LicenseFigures, text: LicenseWords['text']): string[] {
  const missing = Object.entries({ used, assigned, total }).filter(([, count]) => countOf(count) === null);
  return [
    ...missing.map(([kind]) => `${text[kind as keyof LicenseFigures]}: ${text.notAvailable}`),
    ...(isNothing(total) ? [text.nothingBought] : []),
  ];
}

/** Whether there is enough to draw a bar of. */
function isCounted(licenses: LicenseFigures): licenses is LicenseCount {
  return countOf(licenses.total) !== null && countOf(licenses.assigned) !== null;
}

function isEmpty(licenses: LicenseFigures): boolean {
  return !isCounted(licenses) || (licenseSegments(licenses).limit === 1 && (licenses.total ?? 0) <= 0);
}

function segmentsOf(licenses: LicenseFigures): LicenseSegments {
  return licenseSegments(isCounted(licenses) ? licenses : { total: 0, assigned: 0, used: null });
}

function setSegments(element: HTMLElement, licenses: LicenseFigures): void {
  for (const [name, share] of Object.entries(segmentsOf(licenses))) {
    element.style.setProperty(`--_share-${name}`, String(share));
  }
}
