import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import { Suggestions } from '../../components/combo-box/suggestions.js';
import { dropDownStyles } from '../../components/drop-down/drop-down.styles.js';
import { optionStyles } from '../../components/drop-down/options.styles.js';
import { keepInView } from '../../components/roving-focus/keep-in-view.js';
import { isComposingKey } from '../../components/typing/typing-key.js';
import { TypingController } from '../../components/typing/typing.js';
import { icon } from '../../core/element/icons.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { controls } from '../../styles/controls.js';
import type { CustomerFilters } from './customer-filters.js';
import { completed, completionAt } from './query-completion.js';
import type { CompletionPlace } from './query-completion.js';
import { countsNote, markedText, problemList, problemText, queryInput, suggestionLines } from './query-field-parts.js';
import type { QueryTexts, SuggestedCounts } from './query-field-parts.js';
import { CountsWantedEvent, QueryFiltersEvent } from './query-field.events.js';
import { styles } from './query-field.styles.js';
import { parseQuery } from './query-parser.js';
import type { QueryProblem } from './query-parser.js';
import { suggestionsAt } from './query-suggestions.js';
import type { QuerySuggestion } from './query-suggestions.js';
import { QueryVocabulary } from './query-vocabulary.js';
import type { FilterWords, QueryFilter, SeenCodes } from './query-vocabulary.js';
import { sameFilters } from './customer-filters.js';
import { writeQuery } from './query-writer.js';

const noCounts: SuggestedCounts = { status: 'ready', counts: undefined };

/**
 * Filters of customers as one line of text, with completion: an ARIA combobox. It never changes what somebody is typing; what cannot be read is
 * marked at its place, and said below, and the rest counts. What is being typed is not called wrong before the caret has left it.
 *
 * Keys: typing and Arrow Down open the suggestions, arrows go through them, Enter takes one, or applies what was typed; Escape closes them, pressed
 * again it empties the field, and only then it is the page's.
 *
 * @csspart search-field - The field.
 * @csspart mark - What cannot be read, at its place.
 * @csspart menu - The box with the suggestions.
 * @csspart list - The list.
 * @csspart option - A suggestion; also `active`.
 * @csspart count - How many customers it finds.
 * @csspart note - What is said instead of counts.
 * @csspart problems - What is wrong.
 * @csspart problem - One thing that is; pressed, it leads to its place.
 * @fires {QueryFiltersEvent} query-filters - Other filters were typed.
 * @fires {CountsWantedEvent} counts-wanted - The values of another filter are suggested.
 */
export class QueryField extends Component {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-query-field';
  static override styles: CSSResultGroup = [controls, dropDownStyles, optionStyles, styles];

  /** The filters that the text says. */
  @property({ attribute: false }) filters: CustomerFilters = {};
  /** The words of all languages, that of the language shown first. */
  @property({ attribute: false }) words: readonly FilterWords[] = [];
  /** Codes that answers of the API named. */
  @property({ attribute: false }) seen: SeenCodes = {};
  @property({ attribute: false }) counts: SuggestedCounts = noCounts;
  @property({ attribute: false }) kpiLabel = '';
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: QueryTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  @query('.field') private readonly field!: HTMLInputElement | null;
  @query('.marks') private readonly marks!: HTMLElement | null;
  @query('.drop-down') private readonly box!: HTMLElement | null;
  @query('.option.active') private readonly activeOption!: HTMLElement | null;
  /** Where the caret is while the field has the focus. */
  @state() private caret?: number;
  /** A person types, and has not said yet that it is done. */
  private isTyping = false;
  private vocabulary = new QueryVocabulary([]);
  /** The filters that were told last, or written into the field. */
  private said?: CustomerFilters;
  /** The filters that came last. */
  private shown?: CustomerFilters;
  private wanted?: QueryFilter | undefined;

  private readonly typing = new TypingController(this, { onText: () => this.onPause() });
  private readonly suggestions = new Suggestions(this, {
    anchor: () => this.field,
    box: () => this.box,
    query: () => this.typing.text,
    lines: () => this.lines,
    hasFailed: () => false,
    onAsk: () => undefined,
  });

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('seen')) this.vocabulary = new QueryVocabulary(this.words, this.seen);
    if (this.words.length > 0) this.follow(this.filters);
    // A box with nothing in it would take an Escape that seems to do nothing; values that are only just wanted may come.
    const isEmpty = this.filter === this.wanted && this.lines.length === 0 && !this.note;
    if (this.suggestions.isOpen && isEmpty) this.suggestions.close();
  }

  protected override updated(): void {
    if (this.activeOption) keepInView(this.activeOption.parentElement!, this.activeOption);
    this.scrollMarks();
    const { filter } = this;
    if (filter === this.wanted) return;
    this.wanted = filter;
    this.dispatchEvent(new CountsWantedEvent(filter));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.caret = undefined;
  }

  /** Filters that were chosen elsewhere, as text; not while somebody types, and not those that were typed here. */
  private follow(filters: CustomerFilters): void {
    if (this.shown && sameFilters(this.shown, filters)) return;
    const isEcho = this.said && sameFilters(this.said, filters);
    if (!isEcho && !this.typing.write(writeQuery(filters, this.vocabulary))) return;
    this.shown = this.said = filters;
  }

  private get place(): CompletionPlace | undefined {
    const { caret, typing } = this;
    return caret === undefined ? undefined : completionAt({ text: typing.text, caret }, this.vocabulary);
  }

  /** The filter whose values are suggested. */
  private get filter(): QueryFilter | undefined {
    return this.suggestions.isOpen ? this.place?.filter : undefined;
  }

  private get lines(): readonly QuerySuggestion[] {
    const { place, vocabulary, kpiLabel, counts } = this;
    const [words] = this.words;
    return place && words ? suggestionsAt(place, { vocabulary, words, kpiLabel, counts: counts.counts }) : [];
  }

  /** What is said of the counts of the values that are suggested. */
  private get note(): string {
    const { counts, place, text } = this;
    return text && place?.filter && place.filter !== 'kpi' ? countsNote(counts, text) : '';
  }

  /** What is wrong, but for what is being typed. */
  private get problems(): readonly QueryProblem[] {
    const { caret = -1, isTyping } = this;
    const isTyped = ({ start, end }: QueryProblem) => isTyping && start <= caret && caret <= end;
    return parseQuery(this.typing.text, this.vocabulary).problems.filter((problem) => !isTyped(problem));
  }

  private onInput(): void {
    this.isTyping = true;
    this.followCaret();
    this.suggestions.open();
    this.suggestions.rest();
  }

  /** A tag that is being typed is no tag yet, and what is said of one that is there would be lost. */
  private onPause(): void {
    const { place } = this;
    const isHalfTag = place?.filter === 'tag' && !this.vocabulary.codesOf('tag').includes(place.typed);
    if (!isHalfTag) this.tell();
  }

  private tell(): void {
    const { filters } = parseQuery(this.typing.text, this.vocabulary);
    if (this.said && sameFilters(this.said, filters)) return;
    this.said = filters;
    this.dispatchEvent(new QueryFiltersEvent(filters));
  }

  private readonly followCaret = (): void => {
    const { field } = this;
    const hasFocus = field !== null && (this.renderRoot as ShadowRoot).activeElement === field;
    this.caret = hasFocus ? (field.selectionStart ?? undefined) : undefined;
    this.requestUpdate();
  };

  private readonly scrollMarks = (): void => {
    if (this.marks && this.field) this.marks.scrollLeft = this.field.scrollLeft;
  };

  private onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.onArrow(event);
    else if (event.key === 'Enter') this.onEnter(event);
    else if (event.key === 'Escape') this.onEscape(event);
  }

  private onArrow(event: KeyboardEvent): void {
    event.preventDefault();
    const isDown = event.key === 'ArrowDown';
    if (event.altKey && !isDown) return this.suggestions.close();
    this.followCaret();
    this.suggestions.open();
    if (!event.altKey) this.suggestions.move(isDown ? 1 : -1);
  }

  private onEnter(event: KeyboardEvent): void {
    event.preventDefault();
    const { isOpen, active } = this.suggestions;
    const line = isOpen ? this.lines[active] : undefined;
    if (line) return this.take(line);
    this.suggestions.close();
    this.apply();
  }

  /** An open list closes before the key gets here. */
  private onEscape(event: KeyboardEvent): void {
    if (this.typing.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.typing.replace('');
    this.followCaret();
    this.tell();
  }

  private onClick(): void {
    this.followCaret();
    this.suggestions.open();
  }

  private onLeave(): void {
    this.followCaret();
    this.apply();
  }

  /** What was typed counts now, and is called wrong where it is. */
  private apply(): void {
    this.typing.tell();
    this.tell();
    this.isTyping = false;
    this.requestUpdate();
  }

  private take({ key }: QuerySuggestion): void {
    const { place, field } = this;
    if (!place || !field) return;
    const { text, caret } = completed({ text: this.typing.text, caret: this.caret! }, place, key);
    this.typing.replace(text);
    field.focus();
    field.setSelectionRange(caret, caret);
    this.followCaret();
    // After a name its values follow.
    if (key.endsWith(':')) this.suggestions.rest();
    else this.suggestions.close();
    this.tell();
  }

  private show({ start, end }: QueryProblem): void {
    this.field?.focus();
    this.field?.setSelectionRange(start, end);
    this.scrollMarks();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, format, lines, note, problems } = this;
    const [words] = this.words;
    if (!text || !words) return nothing;
    const { isOpen, active } = this.suggestions;
    const say = (problem: QueryProblem) => problemText(problem, text, { ...words, kpiLabel: this.kpiLabel });
    const list = { label: text.label, lines: isOpen ? lines : [], active, format };
    const found = isOpen ? note || text.found(format.count(lines.length)) : '';
    const wrong = problems.length > 0 ? text.problems(format.count(problems.length)) : '';
    return html`<div class="box" role="search">
        ${icon('filter')}${markedText(this.typing.text, problems)}
        ${queryInput(text, { isInvalid: problems.length > 0, isOpen: isOpen && lines.length > 0, active }, this.handlers)}
      </div>
      <div class="drop-down" part="menu" popover="manual">
        ${suggestionLines({ ...list, onTake: (suggestion) => this.take(suggestion) })}
        <p class="note" part="note" ?hidden=${!isOpen || !note} .textContent=${note}></p>
      </div>
      ${problemList(problems, say, (problem) => this.show(problem))}
      <span class="visually-hidden" role="status" .textContent=${found || wrong}></span>`;
  }

  private readonly handlers = {
    attach: this.typing.attach,
    onInput: () => this.onInput(),
    onKeyDown: (event: KeyboardEvent) => this.onKeyDown(event),
    onCaret: this.followCaret,
    onClick: () => this.onClick(),
    onScroll: this.scrollMarks,
    onLeave: () => this.onLeave(),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-query-field': QueryField;
  }
}
