import { nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html } from 'lit/static-html.js';
import type { Customer, Me, NewTrial, Trial, Unfilled } from '../../api/contract.js';
import { getCustomer } from '../../api/endpoints/customers.js';
import { startTrial } from '../../api/endpoints/trials.js';
import type { HubError } from '../../api/hub-error.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { LatePart } from '../../core/element/late-part.js';
import type { ElementClass } from '../../core/element/register.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { nameOf } from '../../core/texts/languages.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { LinePlace } from '../../families/action/line-place.js';
import { oneActionBasis, oneActionBone, wordlessAction } from '../../families/action/one-action.js';
import { oneActionStyles } from '../../families/action/one-action.styles.js';
import { NoticeController } from '../../families/notice/notice-controller.js';
import type { TrialRequestEvent } from '../../families/trial/trial-dialog.events.js';
import { trialRefusal } from '../../families/trial/trial-refusal.js';
import { commonTexts } from '../../locales/common-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { trialTexts } from '../../locales/trial-texts.js';
import { HubTrialStartEvent, HubTrialStartedEvent } from './start-trial.events.js';
import { styles } from './start-trial.styles.js';
import { tagIn } from '../../core/element/tag-in.js';
import { ownCopy } from '../../core/own-copy.js';

/**
 * A button that opens a dialog in which a trial is started (seed, "Proefversie starten"): for the customer of `customer-id`, or without it for a
 * new one. The page may start it itself (a cancelable event). Nothing typed is lost when it fails, and pressing again never starts a
 * second trial. Who may not start trials sees nothing.
 *
 * @element start-trial
 * @without part:empty slot:empty header heading actions footer banner footnotes
 * @slot - Replaces the words on the button.
 * @csspart start-button - The button.
 * @csspart trial-dialog - What holds the dialog.
 * @handson {TrialDialog} elements/start-trial/start-trial.ts
 * @csspart notice-line - What became of it.
 * @fires {HubTrialStartEvent} hub-trial-start - Before anything is asked. Cancelable.
 * @fires {HubTrialStartedEvent} hub-trial-started - When the trial was started.
 * @fires {HubNoticeEvent} hub-notice - What became of it. Cancelable: then the element does not say it itself.
 * @example <start-trial customer-id="customer-1"></start-trial>
 */
export class StartTrial extends HubElement<'yes' | 'no', Unfilled<Me>> {
  static override readonly tag: string = 'start-trial';
  static override readonly uses: readonly ElementClass[] = [InlineNotice];
  static override styles: CSSResultGroup = [HubElement.styles, NoticeController.styles, oneActionStyles, styles];

  /** Identifies the customer. Absent: a new customer; empty: nothing is started until the page has set it. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** Whether the dialog is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  @query('.start') private readonly button!: HTMLElement | null;
  private readonly texts = new TextsController(this, commonTexts, overlayTexts, trialTexts);
  private readonly capabilities = new CapabilitiesController(this, true);
  private readonly notice = new NoticeController(this, () => this.texts.text);
  private readonly mutation = new MutationController(this, startTrial);
  private readonly customer = new QueryController<{ id: string }, Customer>(this, getCustomer, {
    parameters: () => (this.open && this.customerId ? { id: this.customerId } : undefined),
    isAside: true,
  });
  private readonly dialog = new LatePart(
    this,
    () => import('../../families/trial/trial-dialog.js'),
    ({ TrialDialog }) => TrialDialog,
  ).when(() => this.open);
  /** The dialog was there when the element was drawn last. */
  private hasDialog = false;
  /** Why the last attempt of the dialog that is open failed. */
  private refusal?: HubError;
  /** For whom the trial that is under way is started. */
  private begun?: string;
  private readonly turns = new ChangesInTurn(this);
  /** A person opened it here, not the page from elsewhere. */
  private isPressed = false;

  constructor() {
    super();
    // Of a customer nothing is left in the page.
    new SubjectWatch(this, () => (this.open = false));
    new LinePlace(this, '.notice-line.said');
  }

  /** Focuses the button. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override get basis(): Basis<'yes' | 'no'> {
    return oneActionBasis(this.capabilities.stateOf('trials:write'), this.customerId);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('customerId')) this.forget();
    if (!changed.has('open')) return this.sayIfMissing();
    if (this.open) return void this.dialog.refresh();
    this.isPressed = false;
    this.refusal = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.hasDialog = this.showsDialog;
  }

  protected override wordless(): unknown {
    return wordlessAction;
  }

  protected override render(): unknown {
    const isHidden = this.shown.state === 'empty';
    const body = isHidden ? nothing : this.body({ ready: () => this.startButton(), skeleton: () => oneActionBone });
    return html`${body}${this.notice.render()}${this.dialog.part ? this.drawnDialog(this.dialog.part) : nothing}`;
  }

  /** Once it is open, it stays while what the visitor may do is asked again: nothing typed is lost. */
  private get showsDialog(): boolean {
    const { state, isLoggedOut } = this.shown;
    const mayShow = state === 'ready' || (this.hasDialog && this.customerId !== '');
    return this.open && !isLoggedOut && this.dialog.part !== undefined && mayShow;
  }

  private startButton(): TemplateResult {
    const { action } = this.texts.text;
    return html`<button
      type="button"
      class="button start"
      part="start-button"
      aria-haspopup="dialog"
      @click=${this.press}
    >
      <slot><span .textContent=${this.heading || action.startTrial}></span></slot>
    </button>`;
  }

  private drawnDialog(part: ElementClass): TemplateResult {
    const tag = tagIn(this, part);
    // Of another customer another form is filled in.
    return html`${keyed(
      this.customerId,
      html`<${tag}
      part="trial-dialog"
      exportparts="dialog, dialog-heading, close-button, question, form, products, duration, field-error, refusal, cancel-button, submit-button"
      .open=${this.showsDialog}
      .customerId=${this.customerId}
      .customerName=${this.customer.answer?.displayName}
      .isPending=${this.mutation.isPending && this.begun === this.customerId}
      .error=${this.refusal}
      .successor=${this.successor}
      .text=${this.texts.text}
      .format=${this.formats}
      @trial-request=${this.onRequest}
      @trial-dialog-close=${this.onClose}
    ></${tag}>`,
    )}`;
  }

  private readonly press = (): void => {
    this.isPressed = true;
    this.open = true;
  };

  /** Safari focuses no button that is pressed. */
  private readonly successor = (): HTMLElement | null => (this.isPressed ? this.button : null);

  private readonly onClose = (): void => {
    this.open = false;
  };

  private readonly onRequest = ({ detail }: TrialRequestEvent): void => void this.start(detail.request);

  private async start(request: NewTrial): Promise<void> {
    const { customerId } = this;
    if (this.mutation.isPending && this.begun === customerId) return;
    if (!this.dispatchEvent(new HubTrialStartEvent(ownCopy(request)))) return this.onClose();
    const name = 'customer' in request ? request.customer.displayName : this.customer.answer?.displayName;
    this.refusal = undefined;
    let isDone = false;
    await this.turns.take(async () => {
      this.begun = customerId;
      isDone = await this.mutation.run(request);
    });
    const { answer, error } = this.mutation;
    // By now the dialog may be another customer's.
    const isShown = this.open && customerId === this.customerId;
    if (isDone && isShown) this.open = false;
    if (isDone && answer) this.tell(answer, name);
    else if (error && isShown) this.refuse(error);
    else if (error) this.notice.failed([name, this.texts.text.startTrial.failed].filter(Boolean).join(': '), error);
  }

  /** What became of a trial of one customer is not said of another. */
  private forget(): void {
    this.refusal = undefined;
    this.notice.clear();
  }

  /** The dialog says it. */
  private refuse(error: HubError): void {
    this.refusal = error;
    this.requestUpdate();
    this.notice.refused(trialRefusal(this.texts.text, error), error);
  }

  private tell(trial: Trial, name: string | undefined): void {
    const { text } = this.texts;
    const products = this.formats.list(trial.products.map(({ product }) => nameOf(text.product, product)));
    this.dispatchEvent(new HubTrialStartedEvent(ownCopy(trial)));
    this.notice.done(text.startTrial.started(products, this.formats.date(trial.endDate), name));
  }

  /** The code of the dialog could not be loaded. */
  private sayIfMissing(): void {
    const { error } = this.dialog;
    const { known } = this.texts;
    if (!this.open || !error || !known) return;
    this.open = false;
    this.notice.failed(known.startTrial.notOpened, error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'start-trial': StartTrial;
  }
}
