import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invoice, ProductLicenses, Subscription } from '../../api/contract.js';
import { safeLink } from '../../api/links.js';
import { licenseBalance, licenseUse } from '../../components/license-meter/license-balance.js';
import { licenseMeter } from '../../components/license-meter/license-meter.js';
import { badge } from '../../components/status-badge/status-badge.js';
import { icon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { ownText } from '../../core/element/own-text.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { nameOf } from '../../core/texts/languages.js';
import { relativeDays } from '../../core/texts/relative-days.js';
import type { KnownStatus } from '../../domain/statuses.js';
import { isKnownStatus } from '../../domain/statuses.js';
import { milestoneOf } from '../../domain/subscription-terms.js';
import type { CardContext } from './customer-subscriptions.context.js';
import { orderHistory } from './customer-subscriptions.orders.js';

const invoiceLooks: Readonly<Record<string, KnownStatus>> = {
  open: 'expiringSoon',
  paid: 'subscription',
  overdue: 'expired',
};

/** One subscription or trial: its days, its licenses, its latest invoice and its orders. */
export function subscriptionCard(subscription: Subscription, context: CardContext): TemplateResult {
  const { licenses, invoice } = subscription;
  const { customerSubscriptions: text } = context.text;
  const isTrial = subscription.kind === 'trial';
  return html`${cardHeader(subscription, context)}${term(subscription, context)}
    <div class="part">
      ${partHeading(text.licenses, context)}
      ${
        licenses.length > 0
          ? html`<ul class="licenses" part="licenses" role="list">
              ${licenses.map((license) => html`<li>${licenseLine(license, context, isTrial)}</li>`)}
            </ul>`
          : html`<p class="none" ${ownText(text.noLicenses)}></p>`
      }
    </div>
    <div class="part">
      ${partHeading(text.invoice.label, context)}
      ${invoice ? invoiceLine(invoice, context) : html`<p class="none" ${ownText(text.invoice.none)}></p>`}
    </div>
    <div class="part">${partHeading(text.orders.label, context)}${orderHistory(subscription, context)}</div>`;
}

function cardHeader({ id, name, kind, status }: Subscription, { text, level }: CardContext): TemplateResult {
  const { customerSubscriptions: words } = text;
  const look = status === 'active' ? 'subscription' : isKnownStatus(status) ? status : undefined;
  return html`<div class="card-header">
    <div class="names">
      <div class="name" part="name" role="heading" aria-level=${level}><bdi ${ownText(name)}></bdi></div>
      <div class="id">
        <span class="visually-hidden" ${ownText(words.id)}></span>
        <bdi part="id" ${ownText(id)}></bdi>
      </div>
    </div>
    <div class="badges-line">
      ${badge(nameOf(text.subscriptionType, kind), kind === 'trial' ? 'trial' : undefined)}
      ${badge(nameOf(words.status, status), look)}
    </div>
  </div>`;
}

function partHeading(label: string, { level }: CardContext): TemplateResult {
  return html`<div class="part-heading" role="heading" aria-level=${Math.min(6, level + 1)} ${ownText(label)}></div>`;
}

function term(subscription: Subscription, { text, formats, here }: CardContext): TemplateResult {
  const { customerSubscriptions: words } = text;
  const { kind, date, days } = milestoneOf(subscription, here);
  const [label, say] = kind === 'renewal' ? [words.renewal, words.renews] : [words.end, words.ends];
  const when = relativeDays(days, formats.locale);
  const written = formats.date(date);
  const said = days === 0 ? say.today(written) : (days > 0 ? say.ahead : say.past)(written, when);
  const { startDate, endDate, autoRenew } = subscription;
  return html`<dl class="facts" part="term">
    ${fact(label, said, days < 0 ? 'past' : '')}
    ${fact(words.term, words.days(formats.date(startDate), formats.date(endDate)))}
    ${fact(words.autoRenew, autoRenew ? words.on : words.off)}
  </dl>`;
}

function fact(label: string, value: string, kind = ''): TemplateResult {
  return html`<div class="fact ${kind}">
    <dt ${ownText(label)}></dt>
    <dd ${ownText(value)}></dd>
  </div>`;
}

function licenseLine(license: ProductLicenses, { text, formats }: CardContext, isTrial: boolean): TemplateResult {
  const words = { text, format: formats };
  const balance = licenseBalance(license, words, isTrial);
  const use = licenseUse(license, words);
  return html`<div class="license">
    <bdi class="license-name" ${ownText(license.name)}></bdi>
    <span class=${balance.isShortfall ? 'balance shortfall' : 'balance'} part="balance">
      ${balance.isShortfall ? icon('alert') : nothing}<span ${ownText(balance.text)}></span>
    </span>
    ${licenseMeter(license, { text: text.license, format: formats })}
    <span class="use" ?hidden=${use === undefined} ${ownText(use ?? '')}></span>
  </div>`;
}

function invoiceLine(invoice: Invoice, { text, formats }: CardContext): TemplateResult {
  const { invoice: words } = text.customerSubscriptions;
  const { number, date, amount, status } = invoice;
  return html`<div class="invoice" part="invoice">
    ${invoiceNumber(invoice, words.opens(number))}
    <span ${ownText(formats.date(date))}></span>
    <bdi class="amount" part="amount" ${ownText(amount ? formats.currency(amount) : NOT_AVAILABLE)}></bdi>
    ${amount ? nothing : html`<span class="none" ${ownText(words.amountUnknown)}></span>`}
    ${badge(nameOf(words.status, status), invoiceLooks[status])}
  </div>`;
}

/** A link where it may be followed; else the number alone. */
function invoiceNumber({ number, url }: Invoice, name: string): TemplateResult {
  const link = safeLink(url);
  if (!link) return html`<bdi class="invoice-number" ${ownText(number)}></bdi>`;
  return html`<a class="invoice-number" part="invoice-link" href=${link} target="_blank" rel="noopener noreferrer">
    <bdi aria-hidden="true" ${ownText(number)}></bdi>${toolIcon('launch')}
    <span class="visually-hidden" ${ownText(name)}></span>
  </a>`;
}
