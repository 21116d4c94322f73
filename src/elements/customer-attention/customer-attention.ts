import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HubError } from '../../api/hub-error.js';
import type { InvalidRow } from '../../api/invalid-row.js';
import { jsonAttribute, numberAttribute } from '../../core/element/attributes.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { LateModule } from '../../core/element/late-module.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { HubErrorEvent } from '../../core/element/hub-events.js';
import { wordlessView } from '../../core/element/state-views.js';
import { isGiven } from '../../core/query/query-host.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import type { Dismissal } from '../../domain/attention/dismissals.js';
import { ranked, weighed } from '../../domain/attention/ranking.js';
import type { RankedCustomer } from '../../domain/attention/ranking.js';
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from '../../domain/attention/rules.js';
import type { Rule, ShareRule } from '../../domain/attention/rules.js';
import type { Here } from '../../domain/today.js';
import { AnswersTogether } from '../../families/attention/answers-together.js';
import type { AttentionData } from '../../families/attention/attention-data.js';
import type { AttentionMore } from '../../families/attention/attention-more.js';
import { AttentionQuestions } from '../../families/attention/attention-questions.js';
import { attentionRows } from '../../families/attention/attention-row.js';
import type { RowContext } from '../../families/attention/attention-row.js';
import { attentionSkeleton } from '../../families/attention/attention-skeleton.js';
import { countLine, moreLine } from '../../families/attention/count-lines.js';
import { codeLine, cutLinesView, failedWords, isCut, missingLines } from '../../families/attention/part-lines.js';
import type { PartLinesContext } from '../../families/attention/part-lines.js';
import type { Ranking } from '../../families/attention/ranking-note.js';
import type { RuleNumbers } from '../../families/attention/rule-numbers.js';
import type { SetAside } from '../../families/attention/set-aside.js';
import { CustomerDoors } from '../../families/customer/customer-doors.js';
import { noticeLineStyles } from '../../families/notice/notice-line.styles.js';
import { attentionTexts } from '../../locales/attention-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { room } from '../../styles/room.js';
import { styles } from './customer-attention.styles.js';

/** What is shown: the customers in their order, and what is set aside. */
interface Attention {
  readonly rows: readonly RankedCustomer[];
  readonly aside: readonly SetAside[];
  readonly dataAsOf?: string;
  readonly invalidRows?: readonly InvalidRow[];
}

/** What counts when the page says nothing. */
const USUAL: Ranking = { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS };
/** Rows that show at first. */
const USUAL_LIMIT = 10;

/**
 * Which customers need action now, in one ranked list across all of them: suspended, expired, over the license limit, expiring within the window, a trial
 * about to end that is used much, unused licenses before a renewal, no recent activity, poor calls, abandoned calls. A customer has one row with
 * its reasons, each with its figures, what it weighs and what to do. What could not be looked at, or not to the end, is said.
 *
 * It asks eleven questions of at most 100 rows each, which it shares with the tables of its hub; those that only serve rules without weight are not asked.
 *
 * @element customer-attention
 * @csspart rows - The list.
 * @csspart row - One customer.
 * @csspart weight - What its reasons weigh together.
 * @csspart link - Its name: a link where the page has addresses for customers (`customer-href`), else a button.
 * @csspart reasons - Its reasons.
 * @csspart reason - One of them.
 * @csspart reason-weight - What it weighs.
 * @csspart tab-link - Leads to the tab of the customer's details where something is done about it.
 * @csspart dismiss-button - Sets a reason aside.
 * @csspart terms - For how long it can be set aside.
 * @csspart term-button - Sets it aside for so long.
 * @csspart dismissed - The reasons that are set aside.
 * @csspart dismissed-button - Shows and hides them.
 * @csspart show-again-button - Takes back one of them.
 * @csspart more-button - Shows more customers.
 * @csspart parts - What could not be looked at, or not to the end.
 * @csspart ranking - How the order comes about.
 * @csspart notice-line - What was set aside last, with a button that takes it back.
 * @fires {HubCustomerSelectEvent} hub-customer-select - When a customer is opened. Cancelable.
 * @fires {HubAttentionChangeEvent} hub-attention-change - When a person set a reason aside, or took that back.
 * @fires {HubFilterChangeEvent} hub-filter-change - When the lists of customers are narrowed to all of a part.
 * @example <customer-attention weights="suspended=100,noRecentActivity=0" keep-dismissed></customer-attention>
 */
export class CustomerAttention extends HubElement<Attention, AttentionData> {
  static override readonly tag: string = 'customer-attention';
  static override styles: CSSResultGroup = [HubElement.styles, room, noticeLineStyles, styles];

  /** How many customers show at first. Default 10. */
  @property({ converter: numberAttribute }) limit?: number;
  /**
   * What a reason weighs at most, by rule, 0 to 100: `suspended=90,expired=80`, JSON or an object. 0 turns a rule off. Rules: `suspended` (100),
   * `expired` (90), `overLimit` (80), `expiring` (75), `trialEnding` (70), `poorCalls` (60), `abandonedCalls` (55), `unusedLicenses` (50),
   * `noRecentActivity` (40). The numbers in brackets are the defaults.
   */
  @property() weights?: RuleNumbers<Rule>;
  /**
   * From which share on a rule speaks, in percent, written as `weights`: `trialEnding` (50: licenses used), `poorCalls` (5), `abandonedCalls` (10),
   * `unusedLicenses` (25). The numbers in brackets are the defaults.
   */
  @property() thresholds?: RuleNumbers<ShareRule>;
  /**
   * Reasons that are set aside, which the page keeps: it hears of others by `hub-attention-change`. An array of `{ customerId, rule, until? }`; `until` is the
   * day on which the reason shows again, `YYYY-MM-DD`. JSON in the attribute. Default: none.
   */
  @property({ converter: jsonAttribute }) dismissed?: readonly Dismissal[];
  /**
   * Keeps what is set aside in this browser's localStorage, under `partner-hub:attention-dismissed`, with a value under
   * `partner-hub:attention-dismissed:VALUE`: ids of customers, rules and days, nothing else. Default: nothing is kept.
   */
  @property({ attribute: 'keep-dismissed' }) keepDismissed?: string;

  /** How many customers show beyond the limit. */
  @state() private further = 0;

  private readonly texts = new TextsController(this, commonTexts, attentionTexts);
  private readonly moreCode = new LateModule(this, () => import('../../families/attention/attention-more.js')).when(
    () => this.needsMore,
  );
  private more?: AttentionMore;
  /** What counts; undefined: that of the page is not read yet, and nothing is asked. */
  private effective?: Ranking;
  private readonly asked = new AttentionQuestions(this, (rule) => (this.effective?.weights[rule] ?? 0) > 0);
  private readonly together = new AnswersTogether(this);
  private readonly doors = new CustomerDoors(this);
  private readonly toldErrors = new WeakSet<HubError>();

  constructor() {
    super();
    new DayTurn(this, () => this.settings.timeZone);
    new FocusKeeper(this, () => this.more?.aside.successor ?? this.renderRoot.querySelector('.count'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.together.follow(this.asked);
    super.willUpdate(changed);
    this.takeMore();
    this.effective = this.isAwaitingMore ? undefined : (this.more?.ranking(this) ?? USUAL);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const { error } of this.shown.error ? [] : this.asked.failed) this.tell(error!);
  }

  protected override get basis(): Basis<Attention> {
    const { asked } = this;
    const { parts, awaited, answered, error, isAsking } = asked;
    const found = this.find();
    const isFound = found.rows.length > 0 || found.aside.length > 0;
    const isSettled = awaited.length === 0 && (answered.length > 0 || parts.length === 0);
    const answer = this.effective && (isSettled || (isFound && this.together.areShown)) ? found : undefined;
    const status = error ? (answer ? 'stale' : 'error') : answer ? 'ready' : 'loading';
    return {
      query: { answer, error, status, isAsking },
      empty: () => (isFound ? undefined : this.emptiness()),
      says: [this.countWords(found), failedWords(parts, this.partContext)].filter(Boolean).join('. '),
    };
  }

  protected override wordless(): unknown {
    return wordlessView(attentionSkeleton, 'age');
  }

  protected override render(): TemplateResult {
    const { week } = this.asked;
    return html`${this.panel(this.texts.text.attention.heading, {
      notes: 'age',
      skeleton: () => attentionSkeleton,
      ready: (attention) => this.list(attention),
      week: () => (week === undefined ? undefined : { start: week, isNewest: true }),
    })}${this.more?.aside.line() ?? nothing}`;
  }

  protected override header(heading: string): TemplateResult {
    const { answer, error } = this.shown;
    const { error: codeError } = this.moreCode;
    const missing = answer && !error ? missingLines(this.asked.parts, this.partContext) : nothing;
    return html`${super.header(heading)}${codeError ? codeLine(codeError, this.partContext) : nothing}${missing}`;
  }

  private get here(): Here {
    return { timeZone: this.settings.timeZone, now: Date.now() };
  }

  private get partContext(): PartLinesContext {
    const { showAll } = this.doors;
    return {
      text: this.texts.text,
      formats: this.formats,
      retry: (parts) => parts.forEach((part) => void part.refresh()),
      ...(showAll && { showAll }),
    };
  }

  /** What the answers that are here say. */
  private find(): Attention {
    const { weights, thresholds } = this.effective ?? USUAL;
    const all = weighed(this.asked.findings(thresholds), weights);
    const { shown, aside } = this.more?.aside.divide(all) ?? { shown: all, aside: [] };
    const { dataAsOf, answered } = this.asked;
    const invalidRows = answered.flatMap(({ answer }) => answer?.invalidRows ?? []);
    return { rows: ranked(shown), aside, dataAsOf, invalidRows };
  }

  private countWords({ rows, aside }: Attention): string {
    const { attention } = this.texts.text;
    if (rows.length === 0) return aside.length > 0 ? attention.noneShown : '';
    const count = this.formats.count(rows.length);
    return this.isWhole ? attention.count(count) : attention.countAtLeast(count);
  }

  /** Whether everything was looked at to its end. */
  private get isWhole(): boolean {
    const { parts, failed, awaited } = this.asked;
    return parts.length > 0 && failed.length === 0 && awaited.length === 0 && !parts.some(isCut);
  }

  /** Good news in one line, where it is known to be true. */
  private emptiness(): Emptiness {
    const { none, noneOfPart } = this.texts.text.attention;
    return { kind: 'noData', title: this.isWhole ? none : noneOfPart, hint: '' };
  }

  private list(attention: Attention): TemplateResult {
    const { rows, aside } = attention;
    const shown = rows.slice(0, this.mostRows + this.further);
    const next = Math.min(this.mostRows, rows.length - shown.length);
    const { attention: text } = this.texts.text;
    const counted = { text, formats: this.formats, host: this };
    return html`${countLine(this.countWords(attention), text)}${
      rows.length > 0 ? attentionRows(shown, this.rowContext) : nothing
    }
    ${next > 0 ? moreLine({ shown: shown.length, all: rows.length, next }, counted, () => (this.further += next)) : nothing}
    ${this.more?.aside.render(aside) ?? nothing} ${cutLinesView(this.asked.parts, this.partContext)}${this.ranking()}`;
  }

  private get rowContext(): RowContext {
    const { link: customerLink, open } = this.doors;
    const aside = this.more?.aside;
    return {
      ...{ text: this.texts.text.attention, formats: this.formats, here: this.here },
      level: innerHeadingLevel(this),
      ...{ customerLink, open },
      choosing: aside?.choosing,
      choose: (key) => void this.choose(key),
      terms: (customer, reason) => aside?.terms(customer, reason),
    };
  }

  /** Whether the page says something that is read late. */
  private get needsMore(): boolean {
    return [this.weights, this.thresholds, this.dismissed, this.keepDismissed].some((data) => isGiven({ data }));
  }

  /** Until it is here nobody knows what to ask and what to show; when it cannot be had, the usual counts. */
  private get isAwaitingMore(): boolean {
    return this.needsMore && !this.more && !this.moreCode.error;
  }

  private takeMore(): void {
    const { module } = this.moreCode;
    if (module) this.more ??= new module.AttentionMore(this, { text: () => this.texts.text, here: () => this.here });
  }

  /** How the order comes about, for whoever opens it. */
  private ranking(): TemplateResult {
    const { attention } = this.texts.text;
    return html`<details class="ranking" part="ranking" @toggle=${() => void this.moreCode.want()}>
      <summary><span .textContent=${attention.rankingTitle}></span></summary>
      ${this.more?.note(this.effective ?? USUAL, attention.rule) ?? nothing}
    </details>`;
  }

  private async choose(key: string | undefined): Promise<void> {
    if (!(await this.moreCode.want())) return;
    this.takeMore();
    this.more?.aside.choose(key);
  }

  private get mostRows(): number {
    return Math.max(1, Math.trunc(this.limit || USUAL_LIMIT));
  }

  /** A part failed: the list still shows, and the page hears of it once. */
  private tell(error: HubError): void {
    if (this.toldErrors.has(error)) return;
    this.toldErrors.add(error);
    this.dispatchEvent(new HubErrorEvent(error));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-attention': CustomerAttention;
  }
}
