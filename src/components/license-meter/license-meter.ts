import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Formats } from '../../core/texts/formats.js';
import { availableLicenses, licenseParts, licenseSegments, licensesInOverage } from '../../domain/licenses.js';
import type { LicenseCount } from '../../domain/licenses.js';
import { ratio } from '../../domain/numbers.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import { tip } from '../tooltip/tooltip.js';

/** The language in which licenses are told. */
export interface LicenseWords {
  readonly text: LicenseTexts['license'];
  readonly format: Formats;
}

class SegmentsDirective extends Directive {
  override update(part: ElementPart, [licenses]: [LicenseCount]) {
    setSegments(part.element as HTMLElement, licenses);
    return noChange;
  }

  render(_licenses: LicenseCount) {
    return noChange;
  }
}
const segments = directive(SegmentsDirective);

/**
 * How a subscription's licenses are used, as one bar of four segments: used, assigned but unused, available, and the overage beyond the mark at
 * 100 %. Its figures are the tooltip. Styles: `licenseMeterStyles`, `tooltipStyles`; the host has a `Tooltip`.
 * @csspart bar - the whole bar
 * @csspart segment-used - used licenses
 * @csspart segment-unused - assigned, not used
 * @csspart segment-available - available
 * @csspart segment-overage - assigned beyond the total
 */
export function licenseMeter(licenses: LicenseCount, words: LicenseWords): TemplateResult {
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
    ><span class="limit" ?hidden=${licensesInOverage(licenses) === 0}></span>
  </div>`;
}

/** The same bar as one element, for the rows of a table: made in the cell once, then only its measures change. The cell's tooltip tells the figures. */
export function drawLicenseLine(cell: HTMLElement, licenses: LicenseCount, words: LicenseWords): void {
  let line = cell.firstElementChild as HTMLElement | null;
  if (!line) {
    line = document.createElement('span');
    line.role = 'img';
    line.setAttribute('part', 'bar');
    cell.append(line);
  }
  line.className = isEmpty(licenses) ? 'meter-line none' : 'meter-line';
  line.ariaLabel = licenseSummary(licenses, words);
  setSegments(line, licenses);
}

/** The bar in one sentence. */
export function licenseSummary(licenses: LicenseCount, { text, format }: LicenseWords): string {
  if (isEmpty(licenses)) return text.noLicenses;
  const { used, available, overage } = licenseParts(licenses);
  return text.summary({
    used: format.number(used),
    assigned: format.number(licenses.assigned),
    available: format.number(available),
    total: format.number(licenses.total),
    ...(overage && { overage: format.number(overage) }),
  });
}

/** Number and percentage of each segment, one below the other: what the tooltip of a bar says. */
export function licenseFigures(licenses: LicenseCount, { text, format }: LicenseWords): TemplateResult {
  const overage = licensesInOverage(licenses);
  const { used } = licenseParts(licenses);
  const line = (kind: string, label: string, count: number | null) =>
    html`<span class="figure-name"><i class="swatch ${kind}"></i>${label}</span
      ><span class="figure">${format.number(count)}</span
      ><span class="figure">${kind === 'total' ? nothing : format.percent(ratio(count, licenses.total))}</span>`;
  return html`<span class="figures">
      ${line('used', text.used, used)} ${line('unused', text.assigned, licenses.assigned)}
      ${line('available', text.available, availableLicenses(licenses))}
      ${overage ? line('overage', text.overage, overage) : nothing} ${line('total', text.total, licenses.total)}
    </span>
    ${used === null ? html`<span class="figures-note">${text.used}: ${text.notAvailable}</span>` : nothing}`;
}

function isEmpty(licenses: LicenseCount): boolean {
  return licenseSegments(licenses).limit === 1 && (licenses.total ?? 0) <= 0;
}

function setSegments(element: HTMLElement, licenses: LicenseCount): void {
  for (const [name, share] of Object.entries(licenseSegments(licenses))) {
    element.style.setProperty(`--_share-${name}`, String(share));
  }
}
