import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer, TagPage } from '../../api/contract.js';

import { getCustomer } from '../../api/endpoints/customers.js';
import { listTags } from '../../api/endpoints/tags.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { NoticeController } from '../../families/notice/notice-controller.js';
import { TagAdministration } from '../../families/tags/tag-administration.js';
import { TagChips } from '../../families/tags/tag-chips.js';
import { choiceTexts } from '../../locales/choice-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { tagsTexts } from '../../locales/tags-texts.js';
import { room } from '../../styles/room.js';
import { styles } from './customer-tags.styles.js';

/** The answer that holds the tags: all of the partner, or those of a customer. */
export type TagsAnswer = TagPage | Customer;

/**
 * Tags, by which a partner groups customers. Without `customer-id` it is their administration: all tags with the number of their customers,
 * to be made, renamed, described and deleted. With `customer-id` it shows the tags of that customer, to be added and taken off. Who may not
 * edit tags sees them. What was changed is said in a line with which it can be taken back.
 *
 * @element customer-tags
 * @csspart create-button - Makes a tag.
 * @csspart search - The search box, where there are many tags.
 * @csspart search-field - Its field.
 * @csspart sort - How the tags are sorted.
 * @csspart list - The tags.
 * @csspart row - A tag in the administration.
 * @csspart tag - The name of a tag; of a customer, the chip.
 * @csspart description - What a tag is for.
 * @csspart count - The number of its customers.
 * @csspart edit-button - Edits a tag.
 * @csspart delete-button - Deletes a tag.
 * @csspart remove-button - Takes a tag off the customer.
 * @csspart field - The field in which a tag is added.
 * @csspart note - What is said instead of tags.
 * @csspart notice-line - What became of a change.
 * @fires {HubTagsChangeEvent} hub-tags-change - After tags were changed on the server.
 * @fires {HubNoticeEvent} hub-notice - What became of a change. Cancelable.
 * @example <customer-tags customer-id="customer-1"></customer-tags>
 */
export class CustomerTags extends HubElement<TagsAnswer> {
  static override readonly tag: string = 'customer-tags';
  static override readonly uses: readonly ElementClass[] = [InlineNotice];
  static override styles: CSSResultGroup = [
    HubElement.styles,
    room,
    searchFieldStyles,
    NoticeController.styles,
    styles,
  ];

  /** Identifies the customer. Absent: the administration of all tags; empty: nothing is asked until the page has set it. */
  @property({ attribute: 'customer-id' }) customerId?: string;

  private readonly texts = new TextsController(this, commonTexts, overlayTexts, choiceTexts, tagsTexts);
  private readonly capabilities = new CapabilitiesController(this);
  private readonly notices = new NoticeController(this, () => this.texts.text);
  private readonly query = new QueryController<object, TagsAnswer>(
    this,
    () => (this.customerId === undefined ? listTags : getCustomer),
    () => (this.customerId === undefined ? {} : this.customerId ? { id: this.customerId } : undefined),
  );
  private readonly administration = new TagAdministration(this, {
    text: () => this.texts.text,
    notices: this.notices,
    page: () => (this.customerId === undefined ? (this.query.answer as TagPage | undefined) : undefined),
    mayEdit: () => this.mayEdit,
  });
  private readonly chips = new TagChips(this, {
    text: () => this.texts.text,
    notices: this.notices,
    mayEdit: () => this.mayEdit,
  });

  /** @internal What is begun here is for one customer. */
  get subject(): unknown {
    return this.customerId;
  }

  protected override get basis(): Basis<TagsAnswer> {
    return { query: this.query, waitsFor: 'customer-id', empty: (answer) => this.emptiness(answer) };
  }

  protected override wordless(): unknown {
    return wordlessView(this.skeleton());
  }

  protected override render(): TemplateResult {
    const { title } = this.texts.text.tags;
    return html`${this.panel(title, {
      ready: (answer) => ('items' in answer ? this.administration.list(answer) : this.chips.render(answer)),
      skeleton: () => this.skeleton(),
      isWhole: true,
    })}${this.notices.render()}${this.administration.dialogs()}`;
  }

  protected override header(heading: string): TemplateResult {
    return html`${super.header(heading)}${this.administration.tools()}`;
  }

  private get mayEdit(): boolean {
    return this.capabilities.may('tags:write') === 'yes';
  }

  private emptiness(answer: TagsAnswer): Emptiness | undefined {
    if (!('items' in answer) || answer.total > 0) return undefined;
    return { kind: 'noData', ...this.texts.text.tags.none };
  }

  private skeleton(): TemplateResult {
    const bones = Array.from({ length: this.customerId === undefined ? 6 : 1 });
    return html`<div class="bones">${bones.map(() => html`<span class="bone"></span>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-tags': CustomerTags;
  }
}
