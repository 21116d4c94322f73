import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HelpdeskChannel } from '../../api/contract.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { isolated } from '../../core/texts/isolate.js';
import { nameOf } from '../../core/texts/languages.js';
import { askedLink } from '../../families/help/asked-link.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { HelpdeskTexts } from '../../locales/helpdesk-texts.js';
import { awayIcon, clockIcon, kindIcon } from './partner-helpdesk.icons.js';
import { waysInto } from './partner-helpdesk.ways.js';
import type { Way } from './partner-helpdesk.ways.js';

/** What channels are drawn with. */
export interface ChannelContext {
  readonly text: CommonTexts & HelpdeskTexts;
  /** The level of the heading of each. */
  readonly level: number;
  /** Asks the page. False: it opens the channel itself. */
  mayOpen(channel: HelpdeskChannel): boolean;
}

/** A way to reach the help desk: for what, when, whether somebody is there now, and the way into it. */
export function channelCard(channel: HelpdeskChannel, context: ChannelContext): TemplateResult {
  const { text, level } = context;
  const { kind, label, available } = channel;
  const words = text.partnerHelpdesk;
  const kindName = nameOf(text.helpdeskKind, kind);
  return html`<div class="head">
      <span class="kind-icon">${kindIcon(kind)}</span>
      <div class="names">
        <div class="label" part="label" role="heading" aria-level=${level}>
          <bdi .textContent=${label.trim() || kindName}></bdi>
        </div>
        <div class="kind" part="kind"><bdi .textContent=${kindName}></bdi></div>
      </div>
    </div>
    <div class="details">
      <p class="availability" part="availability">
        ${available ? toolIcon('check') : awayIcon}
        <span .textContent=${available ? words.available : words.unavailable}></span>
      </p>
      ${hours(channel, context)}${products(channel, context)}
    </div>
    ${ways(channel, context)}`;
}

/** In the API's own words. */
function hours({ hours: said }: HelpdeskChannel, { text }: ChannelContext): TemplateResult | typeof nothing {
  if (said.trim() === '') return nothing;
  return html`<p class="hours" part="hours">
    ${clockIcon}<span class="visually-hidden" .textContent=${text.partnerHelpdesk.hours}></span>
    <bdi .textContent=${said}></bdi>
  </p>`;
}

function products({ products: codes }: HelpdeskChannel, { text }: ChannelContext): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  const names = { ...text.product, ...text.helpdeskProduct };
  // Safari takes a list without bullets for no list, unless it is told.
  return html`<ul class="products" part="products" role="list" aria-label=${text.partnerHelpdesk.products}>
    ${[...new Set(codes)].map((code) => html`<li><bdi .textContent=${nameOf(names, code)}></bdi></li>`)}
  </ul>`;
}

function ways(channel: HelpdeskChannel, context: ChannelContext): TemplateResult | typeof nothing {
  const found = waysInto(channel);
  if (found.length === 0) return nothing;
  return html`<div class="ways" part="ways">${found.map((way) => wayView(way, channel, context))}</div>`;
}

function wayView(way: Way, channel: HelpdeskChannel, context: ChannelContext): TemplateResult {
  if (way.kind === 'text') return html`<bdi class="way" part="way" .textContent=${way.text}></bdi>`;
  const { text, mayOpen } = context;
  const words = wayWords(way, channel, text);
  const { newTab } = text.partnerHelpdesk;
  return askedLink({
    href: way.href,
    className: 'button way',
    part: 'way link',
    label: text.partnerHelpdesk.action(words, [channel.label, ...(way.kind === 'page' ? [newTab] : [])].join(' ')),
    newTab: way.kind === 'page' ? newTab : undefined,
    content: html`${way.kind === 'page' ? nothing : kindIcon(way.kind === 'phone' ? 'phone' : 'email')}<bdi
        .textContent=${words}
      ></bdi>`,
    mayFollow: () => mayOpen(channel),
  });
}

/** What a link does. */
function wayWords(way: Exclude<Way, { kind: 'text' }>, { kind }: HelpdeskChannel, text: HelpdeskTexts): string {
  const { call, write, open } = text.partnerHelpdesk;
  if (way.kind === 'phone') return call(isolated(way.text));
  return way.kind === 'mail' ? write : Object.hasOwn(open, kind) ? open[kind as keyof typeof open] : open.other;
}
