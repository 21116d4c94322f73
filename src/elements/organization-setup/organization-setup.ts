import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { OrganizationSetup as Setup, SetupStep } from '../../api/contract.js';
import { getSetup } from '../../api/endpoints/setup.js';
import type { HubError } from '../../api/hub-error.js';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import { StepList } from '../../components/step-list/step-list.js';
import type { StepSelectEvent } from '../../components/step-list/step-list.events.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { tagIn } from '../../core/element/tag-in.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import { FormController } from '../../core/query/form-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { NoticeController } from '../../families/notice/notice-controller.js';
import { exampleSetup } from '../../families/setup/example-setup.js';
import { acceptanceForm, stepPage, termsPage } from '../../families/setup/page-views.js';
import { SetupChanges } from '../../families/setup/setup-changes.js';
import { setupPage } from '../../families/setup/setup-page.js';
import { isBegun, setupPages, shownPage } from '../../families/setup/setup-pages.js';
import type { SetupPage } from '../../families/setup/setup-pages.js';
import { subscriptionOverview } from '../../families/setup/subscription-overview.js';
import { commonTexts } from '../../locales/common-texts.js';
import { overlayTexts } from '../../locales/overlay-texts.js';
import { setupTexts } from '../../locales/setup-texts.js';
import { forms } from '../../styles/forms.js';
import { LaunchButton } from '../launch-button/launch-button.js';
import { HubSetupCompleteEvent } from './organization-setup.events.js';
import { room } from '../../styles/room.js';
import { styles } from './organization-setup.styles.js';

/**
 * The wizard with which a partner sets up its own organization for the first time: what was bought, the terms, and then the steps that the API
 * names, each with how far it is (seed, "Accepteer de voorwaarden en klik vervolgens op Aan de slag en volg de aanwijzingen"). It goes on where it
 * was left, also in another browser: how far it is, the API knows. Who may not set up the organization sees how far it is and who can go on.
 *
 * @element organization-setup
 * @without empty
 * @csspart steps - The list of the pages.
 * @csspart page - The page that is shown.
 * @csspart page-heading - Its heading.
 * @csspart subscriptions - The list of subscriptions.
 * @csspart subscription - One of them.
 * @csspart terms-link - The link to the terms.
 * @csspart field-error - What is wrong with a field.
 * @csspart done - The line that says that all is set up.
 * @csspart notice-line - What became of a change.
 * @fires {HubSetupCompleteEvent} hub-setup-complete - When the last step was completed here.
 * @fires {HubNoticeEvent} hub-notice - When something was changed, or could not be. Cancelable.
 * @example <organization-setup></organization-setup>
 */
export class OrganizationSetup extends HubElement<Setup> {
  static override readonly tag: string = 'organization-setup';
  static override readonly uses: readonly ElementClass[] = [InlineNotice, LaunchButton, StepList];
  static override styles: CSSResultGroup = [HubElement.styles, room, NoticeController.styles, forms, styles];

  private readonly texts = new TextsController(this, commonTexts, overlayTexts, setupTexts);
  private readonly setup = new QueryController(this, getSetup, () => ({}));
  private readonly capabilities = new CapabilitiesController(this);
  private readonly chosenPage = new SliceController(this, setupPage);
  private readonly notices = new NoticeController(this, () => this.texts.text);
  private readonly changes = new SetupChanges(this, {
    notices: this.notices,
    text: () => this.texts.text,
    setup: () => (this.setup.error ? undefined : this.setup.answer),
    onDone: (setup) => this.goOn(setup),
    onRefusedTerms: (error) => this.refuseTerms(error),
  });
  private readonly form = new FormController(this, {
    form: () => this.termsForm,
    check: (name, values) => (values[name] ? undefined : this.texts.text.setup.terms.required),
    submit: ({ acceptedTermsVersion }) => void this.changes.acceptTerms(String(acceptedTermsVersion)),
  });
  /** The version of the terms that is ticked and not accepted yet: other pages come between. */
  private ticked: string | undefined;
  /** Another page was asked for: its heading gets the focus. */
  private isFocusDue = false;

  @query('form') private readonly termsForm!: HTMLFormElement | null;
  @query('.page-heading') private readonly pageHeading!: HTMLElement | null;

  constructor() {
    super();
    new ScopeController(this);
    new SubjectWatch(this, () => (this.ticked = undefined));
  }

  protected override get basis(): Basis<Setup> {
    return { query: this.setup };
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.isFocusDue) this.pageHeading?.focus();
    this.isFocusDue = false;
  }

  protected override wordless(): unknown {
    return wordlessView(bones);
  }

  protected override render(): TemplateResult {
    return html`${this.panel(this.texts.text.setup.title, {
      skeleton: () => this.awaitedWizard(),
      ready: (setup) => this.wizard(setup),
    })}${this.notices.render()}`;
  }

  /** The place of the wizard: an example of it that is not seen. */
  private awaitedWizard(): TemplateResult {
    return html`<div class="awaited-wizard">
      ${bones}
      <div class="awaited-lines">${this.wizard(exampleSetup(this.texts.text))}</div>
    </div>`;
  }

  private wizard(setup: Setup): TemplateResult {
    const { text } = this.texts;
    const pages = setupPages(setup, text.setup.pages);
    const page = shownPage(pages, this.chosenPage.value);
    const tag = tagIn(this, StepList);
    return html`${setup.state === 'completed' ? this.celebration() : nothing}
    ${staticHtml`<${tag}
        class="steps"
        part="steps"
        .label=${text.setup.steps}
        .steps=${pages}
        .current=${page.key}
        .text=${text.stepList}
        .format=${this.formats}
        @step-select=${(event: StepSelectEvent) => this.goTo(event.detail.key)}
      ></${tag}>`}
    ${keyed(
      page.key,
      html`<section class="page" part="page" aria-labelledby="page-heading">
        <h3 class="page-heading" part="page-heading" id="page-heading" tabindex="-1">
          <span .textContent=${page.label}></span>
        </h3>
        ${this.content(setup, page)}${this.buttons(setup, pages, page)}
      </section>`,
    )}`;
  }

  private celebration(): TemplateResult {
    const launch = tagIn(this, LaunchButton);
    return html`<p class="done" part="done">
      ${toolIcon('check')}<span .textContent=${this.texts.text.setup.done}></span>${staticHtml`<${launch}></${launch}>`}
    </p>`;
  }

  private content(setup: Setup, { key, step }: SetupPage): TemplateResult {
    const { text } = this.texts;
    if (step) return stepPage(step, this.mayChange, text.setup);
    if (key === 'subscriptions') return subscriptionOverview(setup.subscriptions, { text, formats: this.formats });
    const { terms } = setup;
    const acceptance = this.mayChange ? this.acceptance(terms.version) : nothing;
    return termsPage({ terms, isAccepted: isBegun(setup), acceptance }, text.setup);
  }

  private acceptance(version: string): TemplateResult {
    const field = {
      version,
      isTicked: this.ticked === version,
      problem: this.form.errorOf('acceptedTermsVersion'),
      onTick: (isTicked: boolean) => {
        this.ticked = isTicked ? version : undefined;
        this.requestUpdate();
      },
    };
    return acceptanceForm(field, this.texts.text.setup);
  }

  private buttons(setup: Setup, pages: readonly SetupPage[], page: SetupPage): TemplateResult {
    const { text } = this.texts;
    const at = pages.indexOf(page);
    const [before, after] = [pages[at - 1], pages[at + 1]];
    const isAccepting = page.key === 'terms' && !isBegun(setup);
    const isReadOnly = !isGiven(this) && this.capabilities.may('organization:setup') === 'no';
    return html`<div class="buttons">
        ${before ? this.button(text.setup.back, () => this.goTo(before.key)) : nothing}
        ${isAccepting ? this.startButton() : nothing} ${page.step ? this.completeButton(page.step) : nothing}
        ${after && !isAccepting ? this.button(text.setup.next, () => this.goTo(after.key), !page.step) : nothing}
      </div>
      ${isReadOnly ? html`<p class="lead" .textContent=${text.setup.readOnly}></p>` : nothing}`;
  }

  private button(label: string, act: () => void, isPrimary = false): TemplateResult {
    return html`<button type="button" class=${isPrimary ? 'button primary' : 'button'} part="button" @click=${act}>
      <span .textContent=${label}></span>
    </button>`;
  }

  private startButton(): unknown {
    if (!this.mayChange) return nothing;
    return html`<button
      type="submit"
      form="terms"
      class="button primary"
      part="button"
      aria-disabled=${this.changes.isPending ? 'true' : nothing}
    >
      <span .textContent=${this.texts.text.setup.terms.start}></span>
    </button>`;
  }

  private completeButton(step: SetupStep): unknown {
    if (!this.mayChange || step.state === 'completed') return nothing;
    return html`<button
      type="button"
      class="button primary"
      part="button"
      aria-disabled=${this.changes.isPending ? 'true' : nothing}
      @click=${() => void this.changes.complete(step)}
    >
      <span .textContent=${this.texts.text.setup.step.complete}></span>
    </button>`;
  }

  private get mayChange(): boolean {
    return this.capabilities.may('organization:setup') === 'yes';
  }

  private goTo(key: string): void {
    this.chosenPage.set(key);
    this.isFocusDue = true;
    this.requestUpdate();
  }

  /** Whether the refusal stands at the field. */
  private refuseTerms(error: HubError): boolean {
    return Boolean(error.fields?.length) && this.form.refuse(error).length === 0;
  }

  /** On to where the set-up stands now. */
  private goOn(setup: Setup | undefined): void {
    this.chosenPage.set(undefined);
    this.isFocusDue = true;
    this.requestUpdate();
    if (setup?.state === 'completed') this.dispatchEvent(new HubSetupCompleteEvent());
  }
}

/** The steps, and a page. */
const bones = html`<div class="wizard-bones">
  <span class="bone steps-bone"></span><span class="bone heading-bone"></span><span class="bone page-bone"></span>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'organization-setup': OrganizationSetup;
  }
}
