import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Customer } from '../../api/contract.js';
import { licenseBalance, licenseUse } from '../../components/license-meter/license-balance.js';
import { licenseMeter } from '../../components/license-meter/license-meter.js';
import { statusBadge } from '../../components/status-badge/status-badge.js';
import { tip } from '../../components/tooltip/tooltip.js';
import { icon } from '../../core/element/icons.js';
import { ownText } from '../../core/element/own-text.js';
import { countryName } from '../../core/texts/country-name.js';
import type { Formats } from '../../core/texts/formats.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { nameOf } from '../../core/texts/languages.js';
import { relativeDays, relativeMoment } from '../../core/texts/relative-days.js';
import { daysUntil } from '../../domain/today.js';
import type { Here } from '../../domain/today.js';
import { licensesInOverage } from '../../domain/licenses.js';
import { isKnownStatus, sortByUrgency } from '../../domain/statuses.js';
import { nearestDate } from '../../domain/subscription-terms.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerDetailTexts } from '../../locales/customer-detail-texts.js';
import type { CustomerTexts } from '../../locales/customer-texts.js';
import type { LicenseBalanceTexts } from '../../locales/license-balance-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';

/** What an overview is drawn with. */
export interface OverviewContext {
  readonly text: CommonTexts & CustomerTexts & CustomerDetailTexts & LicenseTexts & LicenseBalanceTexts;
  readonly formats: Formats;
  /** Where and when "today" is. */
  readonly here: Here;
  /** The tags, where they can be changed. */
  readonly tags?: TemplateResult;
}

/** What there is to know of a customer at a glance. */
export function overview(customer: Customer, context: OverviewContext): TemplateResult {
  const { text, formats } = context;
  const { customerDetail: words, managedBy, filter } = text;
  return html`<dl class="facts overview" part="overview">
    ${fact(words.status, statuses(customer, context), 'wide')} ${fact(words.licenses, licenses(customer, context))}
    ${fact(words.nextDate, saying(nextDate(customer, context)))}
    ${fact(words.products, saying(products(customer, context)))} ${fact(words.activity, activity(customer, context))}
    ${fact(words.country, saying(countryName(customer.country, formats.locale)))}
    ${fact(filter.managedBy, saying(nameOf(managedBy, customer.managedBy)))}
    ${fact(words.tags, context.tags ?? tags(customer, context), context.tags ? 'wide' : '')}
  </dl>`;
}

function fact(label: string, value: unknown, kind = ''): TemplateResult {
  return html`<div class="fact ${kind}">
    <dt ${ownText(label)}></dt>
    <dd>${value}</dd>
  </div>`;
}

function saying(words: string): TemplateResult {
  return html`<bdi ${ownText(words)}></bdi>`;
}

function statuses(customer: Customer, context: OverviewContext): TemplateResult {
  const { status, customerDetail: words } = context.text;
  if (customer.statuses.length === 0) return saying(words.noStatus);
  return html`<ul class="statuses" role="list">
    ${sortByUrgency(customer.statuses).map((code) => {
      const reason = reasonOf(code, customer, context);
      return html`<li>
        ${statusBadge(code, status)}${reason ? html`<span class="reason" ${ownText(reason)}></span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Why a customer has a status, as far as the customer itself says it; a status that the library does not know has no reason. */
function reasonOf(code: string, customer: Customer, context: OverviewContext): string | undefined {
  const { formats, here, text } = context;
  const { reason } = text.customerDetail;
  if (!isKnownStatus(code)) return undefined;
  if (code === 'licenseOverage') {
    // One subscription may have too many while all together have not.
    const overage = licensesInOverage(customer.licenses) ?? 0;
    return overage > 0 ? reason.overageBy(formats.count(overage)) : reason.licenseOverage;
  }
  if (code === 'expiringSoon') {
    const date = customer.nextExpiration;
    const days = daysUntil(date, here);
    return days === null
      ? reason.expiringSoon
      : reason.expiresOn(formats.date(date), relativeDays(days, formats.locale));
  }
  if (code === 'noRecentActivity') {
    const moment = customer.lastAdminActivityAt;
    const when = moment && relativeMoment(moment, formats.locale, here);
    return moment === null ? reason.neverActive : when ? reason.lastActive(when) : reason.noRecentActivity;
  }
  return reason[code];
}

function licenses({ licenses: counts }: Customer, { text, formats }: OverviewContext): TemplateResult {
  const words = { text, format: formats };
  const balance = licenseBalance(counts, words);
  const use = licenseUse(counts, words);
  return html`<div class="license">
    ${licenseMeter(counts, { text: text.license, format: formats })}
    <span class=${balance.isShortfall ? 'balance shortfall' : 'balance'} part="balance">
      ${balance.isShortfall ? icon('alert') : nothing}<span ${ownText(balance.text)}></span>
    </span>
    <span class="use" ?hidden=${use === undefined} ${ownText(use ?? '')}></span>
  </div>`;
}

function nextDate(customer: Customer, { text, formats, here }: OverviewContext): string {
  const { renews, ends, noDate } = text.customerDetail;
  const nearest = nearestDate(customer);
  if (!nearest) return noDate;
  const say = nearest.kind === 'renewal' ? renews : ends;
  const days = daysUntil(nearest.date, here) ?? 0;
  return (days < 0 ? say.past : say.ahead)(formats.date(nearest.date), relativeDays(days, formats.locale));
}

function products(customer: Customer, { text }: OverviewContext): string {
  if (customer.products.length === 0) return text.customerDetail.noProducts;
  return customer.products.map((product) => nameOf(text.shortProduct, product)).join(', ');
}

/** How long ago; the moment itself is in the tooltip. */
function activity({ lastAdminActivityAt: moment }: Customer, context: OverviewContext): TemplateResult {
  const { text, formats, here } = context;
  if (moment === null) return saying(text.customerDetail.noActivity);
  const exact = formats.instant(moment);
  const when = relativeMoment(moment, formats.locale, here);
  if (when === undefined) return saying(exact === NOT_AVAILABLE ? text.state.notAvailable : exact);
  return html`<time datetime=${moment} tabindex="0" ${tip(exact)} ${ownText(when)}></time>`;
}

function tags(customer: Customer, { text }: OverviewContext): TemplateResult {
  if (customer.tags.length === 0) return saying(text.customerDetail.noTags);
  return html`<ul class="tag-lines" role="list">
    ${customer.tags.map((tag) => html`<li class="tag" part="tag"><bdi ${ownText(tag)}></bdi></li>`)}
  </ul>`;
}
