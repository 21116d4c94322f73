import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { HubError } from '../../api/hub-error.js';
import { refusalReason } from '../../core/element/error-words.js';
import { HubErrorEvent } from '../../core/element/hub-events.js';
import { icon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { LateModule } from '../../core/element/late-module.js';
import { SubjectWatch } from '../../core/query/subject-watch.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerTexts } from '../../locales/customer-texts.js';
import type { LaunchRequest } from './launch-request.js';
import { HubOrganizationLaunchEvent } from './organization-launch.event.js';

/** The organization to launch. */
export interface LaunchTarget {
  /** The customer; undefined: the partner's own organization. */
  readonly customerId?: string;
  /** The organization's name, for what is said meanwhile; absent where it is not known. */
  readonly name?: string;
  /** The window's name. Default: a new one. */
  readonly target?: string;
}

/** An element that launches organizations. */
interface Host extends MutationHost, HTMLElement {
  announce(said: string): void;
}

type LaunchTexts = CommonTexts & CustomerTexts;

/**
 * Launches organizations from an element: asks the page first (a cancelable event), then the API for the address, and opens it in a window of
 * its own that knows nothing of this one. It opens safe addresses only, and offers a link where the browser would not open a window any more.
 * What asks the API comes when a button is approached or pressed; without it a launch has failed.
 */
export class OrganizationLauncher implements ReactiveController {
  private readonly code: LateModule<{ readonly LaunchRequest: typeof LaunchRequest }>;
  private request?: LaunchRequest;
  private launched?: LaunchTarget;
  /** The address to open, where the browser would not open a window by itself. */
  private blocked?: string;
  private failure?: HubError;
  private hadFocus = false;

  constructor(
    private readonly host: Host,
    private readonly text: () => LaunchTexts,
  ) {
    new SubjectWatch(host, () => this.giveUp());
    this.code = new LateModule(host, () => import('./launch-request.js'));
    host.addController(this);
  }

  hostUpdate(): void {
    this.hadFocus = this.hasFocus;
  }

  /** The button of the line that had the focus went with what it was about. */
  hostUpdated(): void {
    if (this.hadFocus && !this.hasFocus) this.request?.restoreFocus();
  }

  /** Whether an organization is being launched. */
  get isLaunching(): boolean {
    return this.launched !== undefined && this.failure === undefined && this.blocked === undefined;
  }

  /** A button that launches is approached: pressed, it need not wait. */
  readonly approach = (): void => void this.code.want();

  /** Launches an organization; one that is under way is given up. Failures are shown, never thrown. */
  async launch(launched: LaunchTarget): Promise<void> {
    const { customerId: id } = launched;
    if (!this.host.dispatchEvent(new HubOrganizationLaunchEvent(id)) || !this.host.connection) return;
    this.giveUp();
    this.launched = launched;
    this.host.announce(this.text().launch.asking(launched.name));
    this.host.requestUpdate();
    const address = await this.addressOf(launched);
    if (this.launched !== launched) return;
    if (address instanceof HubError) this.fail(launched, address);
    else this.open(launched, address);
  }

  /** What has to be said about the launch; nothing when there is none. */
  render(): TemplateResult | typeof nothing {
    const { launched } = this;
    if (!launched) return nothing;
    if (this.failure) return this.notice('failed', this.failed(launched, this.failure));
    if (this.blocked) return this.notice('blocked', this.link(launched, this.blocked));
    return this.notice('asking', html`<span .textContent=${this.text().launch.asking(launched.name)}></span>`);
  }

  /** Whether the line has it. */
  private get hasFocus(): boolean {
    return this.host.shadowRoot?.activeElement?.closest('.launch') != null;
  }

  private async addressOf(launched: LaunchTarget): Promise<string | HubError> {
    if (!(await this.code.want())) return this.code.error!;
    this.request ??= new this.code.module!.LaunchRequest(this.host);
    if (!this.hasFocus) this.request.rememberFocus(this.host.ownerDocument);
    // Meanwhile it may have been given up.
    return this.launched === launched ? this.request.address(launched.customerId) : '';
  }

  private link({ name, target = '_blank' }: LaunchTarget, url: string): TemplateResult {
    const { launch, action } = this.text();
    return html`<span .textContent=${launch.ready(name)}></span
      ><a class="button" part="button" href=${url} target=${target} rel="noopener noreferrer" @click=${this.dismiss}
        >${toolIcon('launch')}<span .textContent=${action.launchOrganization}></span></a
      >${this.closeButton()}`;
  }

  private failed(launched: LaunchTarget, error: HubError): TemplateResult {
    const { error: errors, action } = this.text();
    const tracking = error.trackingId
      ? html`<span class="tracking" .textContent=${errors.trackingId(error.trackingId)}></span>`
      : nothing;
    const retry = html`<button type="button" class="button" part="button" @click=${() => void this.launch(launched)}>
      ${icon('refresh')}<span .textContent=${action.retry}></span>
    </button>`;
    return html`${icon('alert')}<span><span .textContent=${this.failureOf(launched, error)}></span> ${tracking}</span
      >${error.retryable ? retry : nothing}${this.closeButton()}`;
  }

  /** A window may be opened only soon after the click that asked for it. */
  private open(launched: LaunchTarget, url: string): void {
    if (navigator.userActivation?.isActive === false) {
      this.blocked = url;
      this.host.announce(this.text().launch.ready(launched.name));
      return this.host.requestUpdate();
    }
    const link = document.createElement('a');
    link.href = url;
    link.target = launched.target ?? '_blank';
    link.rel = 'noopener noreferrer';
    link.click();
    this.dismiss();
  }

  private fail(launched: LaunchTarget, error: HubError): void {
    this.failure = error;
    this.host.announce(this.failureOf(launched, error));
    this.host.requestUpdate();
    this.host.dispatchEvent(new HubErrorEvent(error));
  }

  private failureOf({ name }: LaunchTarget, error: HubError): string {
    const text = this.text();
    return `${text.launch.failed(name)} ${refusalReason(text, error)}`;
  }

  private notice(kind: string, content: TemplateResult): TemplateResult {
    const tone = kind === 'failed' ? kind : `plain ${kind}`;
    return html`<div class="banner launch ${tone}" part="launch">${content}</div>`;
  }

  private closeButton(): TemplateResult {
    const { close } = this.text().action;
    return html`<button type="button" class="icon-button" part="button" aria-label=${close} @click=${this.dismiss}>
      ${toolIcon('close')}
    </button>`;
  }

  private giveUp(): void {
    this.launched = undefined;
    this.blocked = undefined;
    this.failure = undefined;
    this.request?.giveUp();
  }

  private readonly dismiss = (): void => {
    this.giveUp();
    this.host.requestUpdate();
  };
}
