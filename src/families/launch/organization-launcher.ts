import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { HubError } from '../../api/hub-error.js';
import { safeLink } from '../../api/links.js';
import { asHubError } from '../../core/hub/as-hub-error.js';
import type { Connection } from '../../core/hub/connection.js';
import { HubErrorEvent } from '../../core/element/hub-events.js';
import { icon } from '../../core/element/icons.js';
import type { Dictionary } from '../../locales/en.js';
import { OrganizationLaunchEvent } from './organization-launch.event.js';

/** The organization to launch. */
export interface LaunchTarget {
  /** The customer; undefined: the partner's own organization. */
  readonly customerId?: string;
  /** The organization's name, for what is said meanwhile. */
  readonly name: string;
  /** The window's name. Default: a new one. */
  readonly target?: string;
}

type LaunchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly launched: LaunchTarget }
  | { readonly kind: 'blocked'; readonly launched: LaunchTarget; readonly url: string }
  | { readonly kind: 'failed'; readonly launched: LaunchTarget; readonly error: HubError };

/**
 * Launches organizations from an element: asks the page first (a cancelable event), then the API for the address, and opens it in a window of
 * its own that knows nothing of this one. It opens safe addresses only, and offers a link where the browser would not open a window any more.
 */
export class OrganizationLauncher implements ReactiveController {
  private state: LaunchState = { kind: 'idle' };
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly connection: Connection | undefined },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.state = { kind: 'idle' };
  }

  /** Launches an organization. Failures are shown, never thrown. */
  async launch(launched: LaunchTarget): Promise<void> {
    const { connection } = this.host;
    if (!this.host.dispatchEvent(new OrganizationLaunchEvent(launched.customerId)) || !connection) return;
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.show({ kind: 'asking', launched });
    try {
      const url = await this.addressOf(launched, connection, signal);
      if (!signal.aborted) this.open(launched, url);
    } catch (thrown) {
      if (!signal.aborted) this.fail(launched, asHubError(thrown));
    }
  }

  /** What has to be said about the launch; nothing when there is none. */
  render(text: Dictionary): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.kind === 'idle') return nothing;
    const { name } = state.launched;
    if (state.kind === 'asking') return this.notice('asking', html`<span>${text.launch.asking(name)}</span>`);
    if (state.kind === 'blocked') {
      const { target = '_blank' } = state.launched;
      const dismiss = () => this.show({ kind: 'idle' });
      return this.notice(
        'blocked',
        html`<span>${text.launch.ready(name)}</span
          ><a
            class="button"
            part="button"
            href=${state.url}
            target=${target}
            rel="noopener noreferrer"
            @click=${dismiss}
            >${icon('launch')}${text.action.launchOrganization}</a
          >${this.closeButton(text)}`,
      );
    }
    const { error, launched } = state;
    return this.notice(
      'failed',
      html`${icon('alert')}<span
          >${text.launch.failed(name)} ${text.error[error.code]}
          ${error.trackingId ? html`<span class="tracking">${text.error.trackingId(error.trackingId)}</span>` : nothing}</span
        ><button type="button" class="button" part="button" @click=${() => void this.launch(launched)}>
          ${icon('refresh')}${text.action.retry}</button
        >${this.closeButton(text)}`,
    );
  }

  private async addressOf(launched: LaunchTarget, connection: Connection, signal: AbortSignal): Promise<string> {
    const { customerId: id } = launched;
    const { url } = id
      ? await connection.change({ change: 'launchCustomer', id }, { signal })
      : await connection.change({ change: 'launchOrganization' }, { signal });
    const link = safeLink(url);
    if (!link) throw new HubError('badData', 'The API gave an address to launch that is no https: URL.');
    return link;
  }

  /** A window may be opened only soon after the click that asked for it. */
  private open(launched: LaunchTarget, url: string): void {
    if (navigator.userActivation?.isActive === false) return this.show({ kind: 'blocked', launched, url });
    const link = document.createElement('a');
    link.href = url;
    link.target = launched.target ?? '_blank';
    link.rel = 'noopener noreferrer';
    link.click();
    this.show({ kind: 'idle' });
  }

  private fail(launched: LaunchTarget, error: HubError): void {
    this.show({ kind: 'failed', launched, error });
    this.host.dispatchEvent(new HubErrorEvent(error));
  }

  private notice(kind: string, content: TemplateResult): TemplateResult {
    return html`<div class="launch ${kind}" part="launch" role=${kind === 'failed' ? 'alert' : 'status'}>
      ${content}
    </div>`;
  }

  private closeButton(text: Dictionary): TemplateResult {
    const close = () => this.show({ kind: 'idle' });
    return html`<button type="button" class="icon-button" part="button" aria-label=${text.action.close} @click=${close}>
      ${icon('close')}
    </button>`;
  }

  private show(state: LaunchState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
