import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { eachKey } from '../../core/element/each-key.js';
import { Component } from '../../core/element/component.js';
import { drawnIcon } from '../../core/element/icons.js';
import { ownText } from '../../core/element/own-text.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { charactersLeft, isSameTag, tagName, tagNameProblem } from '../../domain/tags.js';
import type { Count } from '../../locales/count.js';
import { controls } from '../../styles/controls.js';
import { optionStyles } from '../drop-down/options.styles.js';
import { RovingFocusController } from '../roving-focus/roving-focus.js';
import { SearchField } from '../search-field/search-field.js';
import { searchFieldStyles } from '../search-field/search-field.styles.js';
import { folded } from '../typing/folded.js';
import { TypingNews } from '../typing/typing-news.js';
import { TagCreateEvent, TagPickEvent } from './tag-picker.events.js';
import { styles } from './tag-picker.styles.js';

const tagIcon = drawnIcon('M2.5 2.5h5.3l5.7 5.7-5.3 5.3-5.7-5.7z M5.4 5.4h.1');

/** A tag that can be ticked. */
export interface TagOption {
  readonly name: string;
  readonly isOn: boolean;
  /** Beside the name, such as how many have it. */
  readonly detail?: string;
}

/** What a list of tags says of its own. */
export interface TagPickerTexts {
  /** The name of the search box. */
  readonly search: string;
  readonly noMatch: string;
  found(count: Count): string;
  more(count: Count): string;
  left(count: Count): string;
  over(count: Count): string;
  createNamed(tag: string): string;
}

/** So many are drawn; the others are found by typing, or come with the button. */
const DRAWN = 100;
/** From so many characters on it is said aloud how many are left. */
const FEW = 10;

/**
 * All tags as check boxes, with a search box in which a new one can be named as well. It changes nothing: what was ticked goes out.
 *
 * Keys: typing searches; Enter ticks the one that was found, or makes the one that was typed; Arrow Down goes into the list, arrows, Home and
 * End through it, Space ticks.
 *
 * @csspart search - The search box.
 * @csspart search-field - Its field.
 * @csspart options - The list.
 * @csspart option - A tag.
 * @csspart note - What is said beside the list.
 * @csspart create - The button that makes a tag.
 * @fires {TagPickEvent} tag-pick - A tick was set or taken away.
 * @fires {TagCreateEvent} tag-create - A new tag is wanted.
 */
export class TagPicker extends Component {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-tag-picker';
  static override styles: CSSResultGroup = [controls, searchFieldStyles, optionStyles, styles];

  /** What the list is called. */
  @property() label = '';
  /** All tags, in the order shown. */
  @property({ attribute: false }) options: readonly TagOption[] = [];
  /** Why no further tag can be ticked; empty: one can. */
  @property() full = '';
  /** A sentence below the list, such as that it could not be loaded. */
  @property() note = '';
  /** Whether a tag can be made. */
  @property({ type: Boolean }) creatable = false;
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: TagPickerTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  @state() private sought = '';
  @state() private isWhole = false;
  @query('.field') private readonly field!: HTMLElement | null;
  @queryAll('.option > input') private readonly boxes!: NodeListOf<HTMLInputElement>;

  private readonly roving = new RovingFocusController<HTMLInputElement>(this, {
    items: () => this.boxes,
    direction: 'vertical',
    textOf: (box) => box.value,
  });
  private readonly search = new SearchField(this, (text) => (this.sought = text), { pause: 0 });
  private readonly news = new TypingNews(this);

  /** Gives the focus to the search box. */
  override focus(): void {
    this.field?.focus();
  }

  /** Puts a name back that a person typed and of which no tag came, where nothing else stands in the search box by now. */
  retype(name: string): void {
    this.sought ||= name;
  }

  private get matching(): readonly TagOption[] {
    const wanted = folded(this.sought);
    return wanted ? this.options.filter(({ name }) => folded(name).includes(wanted)) : this.options;
  }

  private get sameNamed(): TagOption | undefined {
    return this.options.find(({ name }) => isSameTag(name, this.sought));
  }

  /** Before the search box keeps its keys to itself. */
  private readonly onKey = {
    capture: true,
    handleEvent: (event: KeyboardEvent) => {
      if (event.isComposing || !(event.target as Element).matches('.field')) return;
      if (event.key === 'ArrowDown') this.roving.focus();
      else if (event.key === 'Enter') this.take((event.target as HTMLInputElement).value);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };

  /** What was typed stands for the tag of that name, for the only one that was found, or for a new one. */
  private take(typed: string): void {
    this.sought = tagName(typed);
    const { matching } = this;
    const found = this.sameNamed ?? (matching.length === 1 && !this.creatable ? matching[0] : undefined);
    if (found) this.pick(found);
    else this.create();
  }

  private pick({ name, isOn }: TagOption): void {
    if (!isOn && this.full) return this.requestUpdate();
    this.dispatchEvent(new TagPickEvent(name, !isOn));
    this.requestUpdate();
  }

  private create(): void {
    if (!this.mayCreate || tagNameProblem(this.sought)) return;
    const name = tagName(this.sought);
    this.sought = '';
    this.dispatchEvent(new TagCreateEvent(name));
    this.focus();
  }

  /** The button goes with its press: the focus goes to the first tag that it brought. */
  private async showWhole(): Promise<void> {
    const { length } = this.boxes;
    this.isWhole = true;
    await this.updateComplete;
    this.roving.focus(this.boxes[length]);
  }

  private get mayCreate(): boolean {
    return this.creatable && !this.full && this.sought !== '' && !this.sameNamed;
  }

  protected override updated(): void {
    const { text, sought, matching } = this;
    this.news.tell(text && sought ? this.sentence(text, matching.length) : '');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, matching, sought, full } = this;
    if (!text) return nothing;
    const shown = this.isWhole ? matching : matching.slice(0, DRAWN);
    return html`<div class="picker" @keydown=${this.onKey}>${this.search.render(sought, text.search)}</div>
      <p class="note full" part="note" id="full" ?hidden=${!full} .textContent=${full}></p>
      <div
        class="options"
        part="options"
        role="group"
        aria-label=${this.label}
        aria-describedby="full"
        ?hidden=${shown.length === 0}
      >
        ${repeat(
          shown,
          eachKey(({ name }) => name),
          (option) => this.option(option),
        )}
      </div>
      ${this.more(text, matching.length - shown.length)} ${this.below(text, shown.length)}
      <span class="visually-hidden" role="status" ${ownText(full || this.news.said)}></span>`;
  }

  private option(option: TagOption): TemplateResult {
    const { name, isOn, detail = '' } = option;
    const isOff = !isOn && this.full !== '';
    const onClick = (event: Event) => isOff && event.preventDefault();
    return html`<label class="option" part="option"
      ><input
        type="checkbox"
        .value=${name}
        .checked=${live(isOn)}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${onClick}
        @change=${() => this.pick(option)} /><bdi class="option-label" .textContent=${name}></bdi
      ><span class="option-end" ?hidden=${!detail} .textContent=${detail}></span
    ></label>`;
  }

  private more(text: TagPickerTexts, left: number): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    return html`<div class="create">
      <button type="button" class="button" part="button" @click=${() => void this.showWhole()}>
        <span .textContent=${text.more(this.format.count(left))}></span>
      </button>
    </div>`;
  }

  /** A new tag of the name that was typed, or what else is to be said. */
  private below(text: TagPickerTexts, shown: number): TemplateResult | typeof nothing {
    const { sought, note } = this;
    if (this.mayCreate) return this.creation(text);
    const said = note || (sought && shown === 0 ? text.noMatch : '');
    return said ? html`<p class="note" part="note" .textContent=${said}></p>` : nothing;
  }

  private creation(text: TagPickerTexts): TemplateResult {
    const left = charactersLeft(this.sought);
    const length = this.lengthOf(text, left);
    return html`<div class="create">
      <button
        type="button"
        class="button"
        part="create"
        ?disabled=${tagNameProblem(this.sought) !== undefined}
        @click=${() => this.create()}
      >
        ${tagIcon}<span .textContent=${text.createNamed(this.sought)}></span></button
      ><span class=${left < 0 ? 'note over' : 'note'} part="note" .textContent=${length}></span>
    </div>`;
  }

  private lengthOf(text: TagPickerTexts, left: number): string {
    return left < 0 ? text.over(this.format.count(-left)) : text.left(this.format.count(left));
  }

  private sentence(text: TagPickerTexts, found: number): string {
    const left = charactersLeft(this.sought);
    const length = this.mayCreate && left < FEW ? this.lengthOf(text, left) : '';
    return [found > 0 ? text.found(this.format.count(found)) : text.noMatch, length].filter(Boolean).join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-tag-picker': TagPicker;
  }
}
