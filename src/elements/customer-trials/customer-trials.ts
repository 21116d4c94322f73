import { nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html } from 'lit/static-html.js';
import type { Trial, TrialPage } from '../../api/contract.js';
import { listCustomerTrials } from '../../api/endpoints/trials.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import { badgeStyles } from '../../components/status-badge/status-badge.styles.js';
import { Tooltip } from '../../components/tooltip/tooltip.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { FocusKeeper } from '../../core/element/focus-keeper.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import type { HubNoticeEvent } from '../../core/element/hub-events.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { LateModule } from '../../core/element/late-module.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import type { Here } from '../../domain/today.js';
import { TRIAL_ZONE, trialTime } from '../../domain/trials.js';
import { NoticeController } from '../../families/notice/notice-controller.js';
import { trialCard } from '../../families/trial/trial-card.js';
import type { TrialCardContext } from '../../families/trial/trial-card.js';
import type { TrialExtender } from '../../families/trial/trial-extender.js';
import { commonTexts } from '../../locales/common-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { trialTexts } from '../../locales/trial-texts.js';
import { StartTrial } from '../start-trial/start-trial.js';
import { room } from '../../styles/room.js';
import { styles } from './customer-trials.styles.js';
import { tagIn } from '../../core/element/tag-in.js';

/**
 * A customer's trials in detail (seed, "Proefperioden"): what is tried, from when to when, how many days are left, how the licenses are used so
 * far. A trial can be extended by 30 days from today, and another one started. Those that are over stand apart.
 *
 * @element customer-trials
 * @csspart trials - A list of trials.
 * @csspart trial - One trial.
 * @csspart name - Its name.
 * @csspart badge - Its state.
 * @csspart products - What is tried.
 * @csspart time - Its days.
 * @csspart progress - How much of its time is over.
 * @csspart licenses - How its licenses are used.
 * @csspart bar - The bar of its licenses.
 * @csspart segment-used - Used licenses.
 * @csspart segment-unused - Assigned, not used.
 * @csspart segment-available - Not assigned yet.
 * @csspart segment-overage - Assigned beyond the total.
 * @csspart tooltip - The figures of the bar.
 * @csspart extension - The button that extends it, and why it may be disabled.
 * @csspart extend-button - Extends it.
 * @csspart start-trial - The `start-trial` in the header.
 * @csspart confirm-dialog - Asks before a trial is extended.
 * @csspart notice-line - What became of it.
 * @fires {HubTrialStartEvent} hub-trial-start - Before a trial is started. Cancelable.
 * @fires {HubTrialStartedEvent} hub-trial-started - When a trial was started.
 * @fires {HubNoticeEvent} hub-notice - What became of a change. Cancelable: then the element does not say it itself.
 * @example <customer-trials customer-id="customer-1"></customer-trials>
 */
export class CustomerTrials extends HubElement<TrialPage> {
  static override readonly tag: string = 'customer-trials';
  static override readonly uses: readonly ElementClass[] = [StartTrial, InlineNotice];
  static override styles: CSSResultGroup = [
    HubElement.styles,
    room,
    NoticeController.styles,
    badgeStyles,
    licenseMeterStyles,
    styles,
  ];

  /** Identifies the customer, an id of the API's. Default: none, and nothing is asked. */
  @property({ attribute: 'customer-id' }) customerId?: string;

  @query('.start-trial') private readonly starter!: StartTrial | null;
  private readonly texts = new TextsController(this, commonTexts, licenseTexts, overlayTexts, trialTexts);
  private readonly trials = new QueryController(this, listCustomerTrials, () =>
    this.customerId ? { id: this.customerId } : undefined,
  );
  private readonly capabilities = new CapabilitiesController(this);
  private readonly notice = new NoticeController(this, () => this.texts.text);
  /** There is one as soon as a person extends a trial: most only look. */
  private readonly extenderCode = new LateModule(this, () => import('../../families/trial/trial-extender.js'));
  private extender?: TrialExtender;

  constructor() {
    super();
    new Tooltip(this);
    new DayTurn(this, () => this.settings.timeZone);
    // From when on a trial can be extended.
    new DayTurn(this, () => TRIAL_ZONE);
    new ScopeController(this);
    new FocusKeeper(this, () => this.starter);
  }

  /** @internal What is begun here is for one customer. */
  get subject(): unknown {
    return this.customerId;
  }

  protected override get basis(): Basis<TrialPage> {
    const empty = ({ total }: TrialPage) => (total > 0 ? undefined : this.emptiness());
    return { query: this.trials, waitsFor: 'customer-id', empty };
  }

  protected override wordless(): unknown {
    return wordlessView(bones);
  }

  protected override render(): TemplateResult {
    const { heading } = this.texts.text.customerTrials;
    return html`${this.panel(heading, {
      ready: (page) => this.lists(page),
      skeleton: () => bones,
      isWhole: true,
    })}${this.notice.render()}${this.extender?.render() ?? nothing}`;
  }

  protected override header(heading: string): TemplateResult {
    return super.header(heading, this.startTrial());
  }

  private get here(): Here {
    return { timeZone: this.settings.timeZone, now: Date.now() };
  }

  /** Whether something can be changed: there is somebody to tell, and the visitor may. */
  private get mayWrite(): boolean {
    return this.connection !== undefined && this.capabilities.may('trials:write') === 'yes';
  }

  /** One for all states: what is typed into its dialog stays while the trials are asked again. */
  private startTrial(): TemplateResult | typeof nothing {
    if (!this.customerId || !this.connection || this.shown.isLoggedOut) return nothing;
    const tag = tagIn(this, StartTrial);
    const isSpare = this.shown.state === 'empty' && this.mayWrite;
    return html`<${tag} class=${isSpare ? 'start-trial spare' : 'start-trial'} part="start-trial" .customerId=${this.customerId} @hub-notice=${this.onStarted}></${tag}>`;
  }

  /** There is more room for it in the line of the element. */
  private readonly onStarted = (event: HubNoticeEvent): void => {
    const { kind, message } = event.detail;
    if (kind !== 'done') return;
    event.preventDefault();
    event.stopPropagation();
    this.notice.done(message);
  };

  private readonly extend = async (trial: Trial): Promise<void> => {
    const { extenderCode: code } = this;
    if (!(await code.want())) {
      const failed = this.texts.text.customerTrials.extendFailed(trial.name);
      return this.notice.failed(failed, code.error!);
    }
    this.extender ??= new code.module!.TrialExtender(this, {
      text: () => this.texts.text,
      here: () => this.here,
      done: (message) => this.notice.done(message),
      failed: (message, error) => this.notice.failed(message, error),
    });
    await this.extender.extend(trial);
  };

  private emptiness(): Emptiness {
    const { customerTrials, action } = this.texts.text;
    const open = () => this.starter && (this.starter.open = true);
    const button = html`<button
      type="button"
      class="button primary"
      part="button"
      aria-haspopup="dialog"
      data-focus="start-trial"
      @click=${open}
    >
      <span .textContent=${action.startTrial}></span>
    </button>`;
    const offered = this.customerId && this.mayWrite ? button : undefined;
    return { kind: 'noData', title: customerTrials.none, hint: customerTrials.noneHint, action: offered };
  }

  private lists({ items, total }: TrialPage): TemplateResult {
    const { customerTrials } = this.texts.text;
    const { here } = this;
    const isRunning = (trial: Trial) => trialTime(trial, here).phase === 'running';
    const running = items.filter(isRunning).sort((one, other) => compare(one.endDate, other.endDate));
    const over = items.filter((trial) => !isRunning(trial)).sort((one, other) => compare(other.endDate, one.endDate));
    return html`${
      running.length > 0
        ? this.list(running, here)
        : over.length === total
          ? html`<p class="none-runs" .textContent=${customerTrials.noneRuns}></p>`
          : nothing
    }
    ${over.length > 0 ? this.overList(over, here) : nothing}`;
  }

  private overList(over: readonly Trial[], here: Here): TemplateResult {
    const { customerTrials } = this.texts.text;
    return html`<div
        class="group-heading"
        role="heading"
        aria-level=${this.level}
        .textContent=${customerTrials.over}
      ></div>
      ${this.list(over, here)}`;
  }

  private list(trials: readonly Trial[], here: Here): TemplateResult {
    const context = this.contextOf(here);
    // Safari takes a list without bullets for no list, unless it is told.
    return html`<ul class="trials" part="trials" role="list">
      ${trials.map((trial) => keyed(trial.id, html`<li class="trial" part="trial">${trialCard(trial, context)}</li>`))}
    </ul>`;
  }

  private get level(): number {
    return innerHeadingLevel(this);
  }

  private contextOf(here: Here): TrialCardContext {
    return {
      text: this.texts.text,
      format: this.formats,
      here,
      level: this.level,
      extending: this.extender?.extending,
      extend: this.mayWrite ? this.extend : undefined,
    };
  }
}

/** Dates as `YYYY-MM-DD` are in order as texts. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The shape of two trials. */
const bones = html`<div class="trials">
  <span class="bone trial-bone"></span><span class="bone trial-bone"></span>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'customer-trials': CustomerTrials;
  }
}
