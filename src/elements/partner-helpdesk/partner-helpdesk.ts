import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Helpdesk, HelpdeskChannel } from '../../api/contract.js';
import { getHelpdesk } from '../../api/endpoints/help.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { wordlessView } from '../../core/element/state-views.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { commonTexts } from '../../locales/common-texts.js';
import { helpdeskTexts } from '../../locales/helpdesk-texts.js';
import { channelCard } from './partner-helpdesk.card.js';
import type { ChannelContext } from './partner-helpdesk.card.js';
import { HubHelpdeskOpenEvent } from './partner-helpdesk.events.js';
import { room } from '../../styles/room.js';
import { styles } from './partner-helpdesk.styles.js';

/**
 * The ways to reach the partner help desk (seed, "Helpdesk voor partners"): chat, telephone, e-mail, a case, and whatever else the API has, each with the
 * products that it is for, its hours in the API's own words, and whether somebody is there now. In the API's order.
 *
 * @element partner-helpdesk
 * @csspart channels - The list of channels.
 * @csspart channel - One way to get help; also `available` while somebody is there.
 * @csspart label - What it is called.
 * @csspart kind - What kind of channel it is.
 * @csspart availability - Whether somebody is there now.
 * @csspart hours - When somebody is there.
 * @csspart products - What it is for.
 * @csspart ways - The ways into it.
 * @csspart way - One of them: a number, an address, a page; also `link` where it can be followed.
 * @fires {HubHelpdeskOpenEvent} hub-helpdesk-open - Before a channel is opened. Cancelable: the page opens it itself.
 * @example <partner-helpdesk></partner-helpdesk>
 */
export class PartnerHelpdesk extends HubElement<Helpdesk> {
  static override readonly tag: string = 'partner-helpdesk';
  static override styles: CSSResultGroup = [HubElement.styles, room, styles];

  private readonly texts = new TextsController(this, commonTexts, helpdeskTexts);
  private readonly helpdesk = new QueryController(this, getHelpdesk, () => ({}));

  protected override get basis(): Basis<Helpdesk> {
    const { none } = this.texts.text.partnerHelpdesk;
    return {
      query: this.helpdesk,
      empty: ({ channels }) => (channels.length > 0 ? undefined : { kind: 'noData', ...none }),
    };
  }

  protected override wordless(): unknown {
    return wordlessView(bones);
  }

  protected override render(): TemplateResult {
    return this.panel(this.texts.text.partnerHelpdesk.heading, {
      ready: ({ channels }) => this.list(channels),
      skeleton: () => bones,
    });
  }

  private list(channels: readonly HelpdeskChannel[]): TemplateResult {
    const context = this.channelContext;
    // Safari takes a list without bullets for no list, unless it is told.
    return html`<ul class=${thirds.has(channels.length) ? 'channels thirds' : 'channels'} part="channels" role="list">
      ${repeat(
        channels,
        // A server may send one twice.
        ({ id }, place) => `${place} ${id}`,
        (channel) =>
          html`<li
            class=${channel.available ? 'channel here' : 'channel away'}
            part=${channel.available ? 'channel available' : 'channel'}
          >
            ${channelCard(channel, context)}
          </li>`,
      )}
    </ul>`;
  }

  private get channelContext(): ChannelContext {
    return {
      text: this.texts.text,
      level: innerHeadingLevel(this),
      mayOpen: (channel) => this.dispatchEvent(new HubHelpdeskOpenEvent(channel)),
    };
  }
}

/** Numbers of channels that fill three columns better than four. */
const thirds: ReadonlySet<number> = new Set([5, 6, 9]);

/** The shape of five channels. */
const bones = html`<div class="channels thirds">
  ${Array.from({ length: 5 }, () => html`<span class="bone channel-bone"></span>`)}
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'partner-helpdesk': PartnerHelpdesk;
  }
}
