import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Tag, TagPage } from '../../api/contract.js';
import type { HubError } from '../../api/hub-error.js';
import { SearchField } from '../../components/search-field/search-field.js';
import { LatePart } from '../../core/element/late-part.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { Connection } from '../../core/hub/connection.js';
import type { Hub } from '../../core/hub/hub.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import type { Formats } from '../../core/texts/formats.js';
import { updateTag } from '../../api/endpoints/tags.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import { LateQuestion } from '../action/late-question.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { TagDeletion } from './tag-deletion.js';
import type * as dialogModule from './tag-dialog.js';
import type { TagDialog, TagSavedEvent } from './tag-dialog.js';
import { putTagBack, takeTagOff, tellCreated, tellRenamed } from './tag-filters.js';
import type { TakenFilter } from './tag-filters.js';
import { showTag } from './tag-overlays.js';
import { chosenTags, tagRows } from './tag-rows.js';
import type { TagActions, TagOrder } from './tag-rows.js';
import { HubTagsChangeEvent } from './tags-change.event.js';
import { tagIn } from '../../core/element/tag-in.js';
import { toolIcon } from '../../core/element/tool-icons.js';

/** An element that administers tags. */
interface Host extends MutationHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly mayAsk: boolean;
  readonly updateComplete: Promise<boolean>;
  readonly connection: Connection | undefined;
  readonly currentHub: Hub | undefined;
  readonly settings: ResolvedSettings;
  readonly formats: Formats;
  announce(said: string): void;
}

/** What the administration speaks with, and what it shows. */
export interface TagAdministrationOptions {
  text(): CommonTexts & OverlayTexts & TagsTexts;
  readonly notices: NoticeController;
  /** The tags as they are now. */
  page(): TagPage | undefined;
  /** Whether tags may be changed. */
  mayEdit(): boolean;
}

/** More tags than this come with a search box. */
const AT_A_GLANCE = 10;
/** So many rows are drawn at first, and so many more with each press. */
const DRAWN = 200;

/** The administration of tags: a list that is searched and sorted, and the dialogs in which tags are made, changed and deleted. */
export class TagAdministration {
  private readonly dialog: LatePart<typeof dialogModule>;
  private readonly question: LateQuestion;
  private readonly deletion: TagDeletion;
  private readonly search: SearchField;
  private readonly reversals: ChangesInTurn;
  private readonly reversal: MutationController<ParametersOf<typeof updateTag>, Tag>;
  private sought = '';
  private order: TagOrder = 'name';
  private drawn = DRAWN;
  /** What a reversal makes of a tag. */
  private reversed?: { before: Tag; after: Tag };
  /** The filters from which deleted tags were taken, by the ids of the tags. */
  private readonly taken = new Map<string, readonly TakenFilter[]>();

  constructor(
    private readonly host: Host,
    private readonly options: TagAdministrationOptions,
  ) {
    this.dialog = new LatePart(
      host,
      () => import('./tag-dialog.js'),
      ({ TagDialog }) => TagDialog,
    );
    this.question = new LateQuestion(host, options);
    this.deletion = new TagDeletion(host, {
      text: options.text,
      notices: options.notices,
      confirm: (confirmation) => this.question.ask(confirmation),
      onConfirm: (tag) => this.leaveRow(tag),
      onDeleted: (tag) => this.forget(tag),
      onRestored: (tag) => this.bringBack(tag),
    });
    this.reversals = new ChangesInTurn(host);
    this.reversal = new MutationController(host, updateTag, {
      optimistic: (overlay) => this.reversed && showTag(overlay, this.reversed.before, this.reversed.after),
    });
    this.search = new SearchField(host, (text) => this.seek(text), { pause: 0 });
  }

  /** The search box, the sort and the button that makes a tag; stands in every state, so that the focus stays in it. */
  tools(): TemplateResult | typeof nothing {
    const { text, page, mayEdit } = this.options;
    const { tags } = text();
    const count = page()?.items.length ?? 0;
    if (!page() || (count === 0 && !mayEdit())) return nothing;
    const create = html`<button type="button" class="button" part="create-button" @click=${() => void this.edit()}>
      ${toolIcon('add')}<span .textContent=${tags.create}></span>
    </button>`;
    return html`<div class="tag-tools">
      ${count > AT_A_GLANCE ? this.search.render(this.sought, tags.search) : nothing}
      ${count > 1 ? this.sorting() : nothing} ${mayEdit() ? create : nothing}
    </div>`;
  }

  /** The list. */
  list({ items }: TagPage): TemplateResult {
    const { text, mayEdit } = this.options;
    const { formats, settings } = this.host;
    const found = chosenTags(items, { sought: this.sought, order: this.order, locale: settings.locale });
    const shown = found.slice(0, this.drawn);
    const actions: TagActions | undefined = mayEdit()
      ? { edit: (tag) => void this.edit(tag), delete: (tag) => void this.deletion.ask(tag) }
      : undefined;
    const noMatch = html`<p class="tag-note" part="note" .textContent=${text().tags.noMatch}></p>`;
    return html`${tagRows(shown, { text: text(), formats, actions })}${found.length === 0 && this.sought ? noMatch : nothing}
    ${found.length > shown.length ? this.moreButton(found.length - shown.length) : nothing}`;
  }

  /** The dialogs, which are drawn once their code is here. */
  dialogs(): TemplateResult {
    const { dialog, host } = this;
    const { connection, settings, formats } = host;
    const form = dialog.part && tagIn(host, dialog.part);
    return html`${
      form
        ? html`<${form}
            data-form
            .surroundings=${{ connection, settings, formats }}
            @tag-saved=${this.onSaved}
          ></${form}>`
        : nothing
    }${this.question.render()}`;
  }

  private sorting(): TemplateResult {
    const { tags } = this.options.text();
    const onChange = (event: Event) => {
      this.order = (event.target as HTMLSelectElement).value as TagOrder;
      this.host.requestUpdate();
    };
    return html`<label class="tag-sort"
      ><span .textContent=${tags.sortedBy}></span>
      <select class="field" part="sort" @change=${onChange}>
        <option value="name" .textContent=${tags.byName}></option>
        <option value="customers" .textContent=${tags.byCustomers}></option></select
    ></label>`;
  }

  private moreButton(left: number): TemplateResult {
    const label = this.options.text().tags.more(this.host.formats.count(Math.min(left, DRAWN)));
    return html`<p class="tag-note">
      <button type="button" class="button" part="button" @click=${() => void this.showMore()}>
        <span .textContent=${label}></span>
      </button>
    </p>`;
  }

  /** Who asked for more goes on reading with the first of them. */
  private async showMore(): Promise<void> {
    const { length } = this.rows;
    this.drawn += DRAWN;
    await this.drawnNow();
    const first = this.rows[length];
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }

  private seek(text: string): void {
    this.sought = text;
    this.drawn = DRAWN;
    const { settings, formats } = this.host;
    const { items = [] } = this.options.page() ?? {};
    const found = chosenTags(items, { sought: text, order: this.order, locale: settings.locale }).length;
    const { tags } = this.options.text();
    this.host.announce(found === 0 ? tags.noMatch : tags.found(formats.count(found)));
    this.host.requestUpdate();
  }

  private async edit(tag?: Tag): Promise<void> {
    if (!(await this.dialog.want())) return this.tellMissing(this.dialog);
    await this.drawnNow();
    this.host.renderRoot.querySelector<TagDialog>('[data-form]')?.open(tag, () => this.opener(tag));
  }

  private async drawnNow(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  private tellMissing({ error }: { readonly error?: HubError }): void {
    if (error) this.options.notices.failed('', error);
  }

  private get createButton(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[part="create-button"]');
  }

  /** What opens the form of a tag, as it stands now: its row may have gone elsewhere with another name, or have left. */
  private opener(tag: Tag | undefined): HTMLElement | null {
    const row = this.rows.find(({ dataset }) => dataset['tag'] === tag?.id);
    return row?.querySelector<HTMLElement>('[part="edit-button"]') ?? this.createButton;
  }

  private get rows(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.tag-row')];
  }

  /** The row of the tag goes; the focus goes to the next one, before it is lost. */
  private leaveRow({ id }: Tag): void {
    const { rows } = this;
    const place = rows.findIndex(({ dataset }) => dataset['tag'] === id);
    const neighbour = rows[place + 1] ?? rows[place - 1];
    (neighbour?.querySelector<HTMLElement>('[part="delete-button"]') ?? this.createButton)?.focus();
  }

  private readonly onSaved = ({ detail: { before, tag } }: TagSavedEvent): void => {
    const { notices } = this.options;
    const { tagNotice } = this.options.text();
    if (before)
      notices.done(tagNotice.saved(tag.name), () => void this.reversals.take(() => this.reverse(before, tag)));
    else notices.done(tagNotice.created(tag.name));
    this.follow(before, tag);
    this.tellPage();
  };

  /** What is filtered by a tag goes on under the name that it has now. */
  private follow(before: Tag | undefined, { name }: Tag): void {
    const { currentHub } = this.host;
    if (currentHub && before) tellRenamed(currentHub, before.name, name);
    else if (currentHub) tellCreated(currentHub, name);
  }

  private forget({ id, name }: Tag): void {
    const { currentHub } = this.host;
    if (currentHub) this.taken.set(id, takeTagOff(currentHub, name));
    this.tellPage();
  }

  private bringBack({ id, name }: Tag): void {
    const { currentHub } = this.host;
    if (currentHub) putTagBack(currentHub, name, this.taken.get(id) ?? []);
    this.tellPage();
  }

  /** Gives a tag back what it had, and leaves alone what was not changed. */
  private async reverse(before: Tag, after: Tag): Promise<void> {
    const { notices } = this.options;
    const { tagNotice } = this.options.text();
    this.reversed = { before: after, after: before };
    const isDone = await this.reversal.run({
      id: before.id,
      ...(before.name !== after.name && { name: before.name }),
      ...(before.description !== after.description && { description: before.description }),
    });
    if (isDone) notices.done(tagNotice.saved(before.name));
    else if (this.reversal.error) notices.failed(tagNotice.notSaved(after.name), this.reversal.error);
    if (isDone) this.follow(after, before);
    if (isDone) this.tellPage();
  }

  private tellPage(): void {
    const names = this.options.page()?.items.map(({ name }) => name) ?? [];
    this.host.dispatchEvent(new HubTagsChangeEvent([], names));
  }
}
