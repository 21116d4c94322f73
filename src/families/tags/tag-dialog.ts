import { nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import { query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import type { Tag } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { createTag, updateTag } from '../../api/endpoints/tags.js';
import { HubError } from '../../api/hub-error.js';
import { fieldError, formRefusal } from '../../components/form/form-errors.js';
import { formButtons } from '../../components/modal-dialog/form-buttons.js';
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.js';
import type { OpenChangeEvent } from '../../components/modal-dialog/modal-dialog.events.js';
import { TypingNews } from '../../components/typing/typing-news.js';
import { refusalWords } from '../../core/element/error-words.js';
import { HubErrorEvent, HubNoticeEvent } from '../../core/element/hub-events.js';
import { ownText } from '../../core/element/own-text.js';
import type { ElementClass } from '../../core/element/register.js';
import { FormController } from '../../core/query/form-controller.js';
import type { FormValues } from '../../core/query/form-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { TAG_LENGTH, charactersLeft, tagName, tagNameProblem } from '../../domain/tags.js';
import { commonTexts } from '../../locales/common-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { tagFormTexts } from '../../locales/tag-form-texts.js';
import { tagsTexts } from '../../locales/tags-texts.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { styles } from './tag-dialog.styles.js';
import { showTag } from './tag-overlays.js';
import { TagPart } from './tag-part.js';
import { tagIn } from '../../core/element/tag-in.js';

/** A tag was made or changed. */
export class TagSavedEvent extends CustomEvent<{ readonly before: Tag | undefined; readonly tag: Tag }> {
  constructor(before: Tag | undefined, tag: Tag) {
    super('tag-saved', { detail: { before, tag } });
  }
}

/** From so many characters on it is said aloud how many are left. */
const FEW = 10;

/**
 * The form in which a tag is made, renamed and described. It stays open until the server has taken it: what was refused stands at its field,
 * and nothing that was typed is lost.
 *
 * @fires {TagSavedEvent} tag-saved - The server took it.
 */
export class TagDialog extends TagPart {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-tag-dialog';
  static readonly uses: readonly ElementClass[] = [ModalDialog];
  static override styles: CSSResultGroup = [controls, forms, styles];

  @state() private isOpen = false;
  /** What is edited; undefined: a new tag. */
  @state() private edited?: Tag;
  /** Why it could not be saved, where no field is to blame. */
  @state() private failure = '';
  @query('form') private readonly formElement!: HTMLFormElement | null;

  private readonly texts = new TextsController(this, commonTexts, overlayTexts, tagsTexts, tagFormTexts);
  private readonly news = new TypingNews(this);
  private readonly creation = new MutationController(this, createTag);
  private readonly change = new MutationController<ParametersOf<typeof updateTag>, Tag>(this, updateTag, {
    optimistic: (overlay, { name, description }) => {
      const { edited } = this;
      if (!edited) return;
      showTag(overlay, edited, {
        ...edited,
        name: name ?? edited.name,
        description: description ?? edited.description,
      });
    },
  });
  private readonly form = new FormController(this, {
    form: () => this.formElement,
    check: (name, values) => (name === 'name' ? this.problemOf(String(values['name'] ?? '')) : undefined),
    submit: (values) => void this.save(values),
  });
  private successor?: () => HTMLElement | null | undefined;

  constructor() {
    super();
    new SubjectWatch(this, () => this.close());
  }

  /** Opens the form. @param successor finds where the focus goes afterwards when the opener is gone */
  open(tag?: Tag, successor?: () => HTMLElement | null | undefined): void {
    this.creation.reset();
    this.change.reset();
    this.edited = tag;
    this.successor = successor;
    this.failure = '';
    this.isOpen = true;
  }

  private get isSaving(): boolean {
    return this.creation.isPending || this.change.isPending;
  }

  private problemOf(name: string): string | undefined {
    const { tagForm } = this.texts.text;
    const problem = tagNameProblem(name);
    if (problem === 'tooLong') return tagForm.tooLong(this.formats.number(TAG_LENGTH));
    return problem && tagForm.empty;
  }

  private async save(values: FormValues): Promise<void> {
    if (this.isSaving) return;
    const { edited } = this;
    const name = tagName(String(values['name'] ?? ''));
    const description = String(values['description'] ?? '').trim();
    // Only what is different: what somebody else changed meanwhile stays.
    const changed = edited && {
      ...(name !== edited.name && { name }),
      ...(description !== edited.description && { description }),
    };
    if (changed && Object.keys(changed).length === 0) return this.close();
    this.failure = '';
    const mutation = edited ? this.change : this.creation;
    const isDone = edited
      ? await this.change.run({ id: edited.id, ...changed })
      : await this.creation.run({ name, ...(description && { description }) });
    if (isDone && mutation.answer) this.saved(edited, mutation.answer);
    else if (mutation.error) this.refused(mutation.error);
  }

  private saved(before: Tag | undefined, tag: Tag): void {
    this.form.settle();
    this.close();
    this.dispatchEvent(new TagSavedEvent(before, tag));
  }

  private refused(error: HubError): void {
    const { text } = this.texts;
    const message = refusalWords(text, text.tagForm.failed, error);
    this.dispatchEvent(new HubErrorEvent(error));
    this.dispatchEvent(new HubNoticeEvent({ kind: 'failed', message, undo: undefined }));
    if (error.code === 'conflict') {
      const fields = [{ field: 'name', description: error.apiMessage ?? text.tagForm.taken }];
      this.form.refuse(new HubError('conflict', error.message, { fields }));
      return;
    }
    const rest = this.form.refuse(error);
    if (error.fields?.length && rest.length === 0) return;
    this.failure = message;
  }

  private close(): void {
    this.isOpen = false;
  }

  private readonly onOpenChange = ({ detail: { open } }: OpenChangeEvent): void => {
    if (!open) this.close();
  };

  /** The name as it stands in the form. */
  private get typed(): string {
    return String(this.form.values['name'] ?? this.edited?.name ?? '');
  }

  protected override updated(): void {
    const { isOpen, typed } = this;
    const isNews = isOpen && this.texts.known && typed && charactersLeft(typed) < FEW;
    this.news.tell(isNews ? this.lengthOf(typed) : '');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.texts.known || !this.surroundings) return nothing;
    const { modalDialog, tagForm } = this.texts.text;
    const { edited, isOpen } = this;
    const tag = tagIn(this, ModalDialog);
    return html`<${tag}
      size="small"
      .open=${isOpen}
      .heading=${edited ? tagForm.edit(edited.name) : tagForm.create}
      .dirty=${this.form.isDirty}
      .successor=${this.successor}
      .text=${modalDialog}
      @close-request=${(event: Event) => this.isSaving && event.preventDefault()}
      @open-change=${this.onOpenChange}
      >${isOpen ? this.body() : nothing}</${tag}
    >`;
  }

  private body(): TemplateResult {
    const { action, tagForm } = this.texts.text;
    const { edited } = this;
    const { typed } = this;
    const left = this.lengthOf(typed);
    return html`<form id="form" class="form">
        ${formRefusal(this.failure)}
        <div class="row">
          <label class="label" for="name" .textContent=${tagForm.name}></label>
          <input
            id="name"
            class="field"
            name="name"
            required
            autocomplete="off"
            .defaultValue=${edited?.name ?? ''}
            ?readonly=${this.isSaving}
            aria-describedby="name-error"
            aria-invalid=${this.form.errorOf('name') ? 'true' : nothing}
          />
          <div class="below">
            ${fieldError('name-error', this.form.errorOf('name'))}
            <span
              class=${charactersLeft(typed) < 0 ? 'left over' : 'left'}
              aria-hidden="true"
              .textContent=${left}
            ></span>
          </div>
        </div>
        <div class="row">
          <label class="label" for="description" .textContent=${tagForm.description}></label>
          <textarea
            id="description"
            class="field"
            name="description"
            rows="3"
            .defaultValue=${edited?.description ?? ''}
            ?readonly=${this.isSaving}
            aria-describedby="description-hint description-error"
            aria-invalid=${this.form.errorOf('description') ? 'true' : nothing}
          ></textarea>
          <div class="below">
            ${fieldError('description-error', this.form.errorOf('description'))}
            <span id="description-hint" class="hint" .textContent=${tagForm.descriptionHint}></span>
          </div>
        </div>
        <span class="visually-hidden" role="status" ${ownText(this.news.said)}></span>
      </form>
      ${formButtons({ cancel: action.cancel, send: tagForm.save, isPending: this.isSaving })}`;
  }

  private lengthOf(typed: string): string {
    const { tags } = this.texts.text;
    const left = charactersLeft(typed);
    return left < 0 ? tags.over(this.formats.count(-left)) : tags.left(this.formats.count(left));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-tag-dialog': TagDialog;
  }
}
