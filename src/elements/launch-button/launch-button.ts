import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Me, Unfilled } from '../../api/contract.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { LinePlace } from '../../families/action/line-place.js';
import { oneActionBasis, oneActionBone, wordlessAction } from '../../families/action/one-action.js';
import { oneActionStyles } from '../../families/action/one-action.styles.js';
import { OrganizationLauncher } from '../../families/launch/organization-launcher.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { styles } from './launch-button.styles.js';

/**
 * A button that launches an organization in a window of its own: a customer's, or without `customer-id` the partner's own (seed, "Organisatie
 * starten"). The page may do it itself (a cancelable event); else the API gives an address that works for a short time. Where the browser
 * would not open a window any more, a link to press stands below the button. Who may not launch organizations sees nothing.
 *
 * @element launch-button
 * @without part:empty slot:empty header heading actions footer banner footnotes
 * @slot - Replaces the words on the button.
 * @csspart launch-button - The button.
 * @csspart launch - What is said about a launch.
 * @fires {HubOrganizationLaunchEvent} hub-organization-launch - Before anything is asked. Cancelable.
 * @example <launch-button customer-id="customer-1"></launch-button>
 */
export class LaunchButton extends HubElement<'yes' | 'no', Unfilled<Me>> {
  static override readonly tag: string = 'launch-button';
  static override styles: CSSResultGroup = [HubElement.styles, oneActionStyles, styles];

  /** Identifies the customer. Absent: the partner's own organization; empty: nothing is launched until the page has set it. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** The name of the window in which the organization opens. */
  @property() target = '_blank';

  private readonly texts = new TextsController(this, commonTexts, customerTexts);
  private readonly capabilities = new CapabilitiesController(this, true);
  private readonly launcher = new OrganizationLauncher(this, () => this.texts.text);

  constructor() {
    super();
    new LinePlace(this, '.launch');
  }

  /** @internal What is begun here is for one customer. */
  get subject(): unknown {
    return this.customerId;
  }

  protected override get basis(): Basis<'yes' | 'no'> {
    return oneActionBasis(this.capabilities.stateOf('organizations:launch'), this.customerId);
  }

  protected override wordless(): unknown {
    return wordlessAction;
  }

  protected override render(): unknown {
    if (this.shown.state === 'empty') return nothing;
    return html`${this.body({ ready: () => this.button(), skeleton: () => oneActionBone })}${this.launcher.render()}`;
  }

  private button(): unknown {
    const { action } = this.texts.text;
    const label = this.customerId === undefined ? action.launchMyOrganization : action.launchOrganization;
    return html`<button
      type="button"
      class="button"
      part="launch-button"
      aria-disabled=${this.launcher.isLaunching ? 'true' : nothing}
      @pointerenter=${this.launcher.approach}
      @focus=${this.launcher.approach}
      @click=${this.launch}
    >
      ${toolIcon('launch')}<slot><span .textContent=${this.heading || label}></span></slot>
    </button>`;
  }

  private readonly launch = (): void => {
    if (this.launcher.isLaunching) return;
    const { customerId, target } = this;
    const name = customerId === undefined ? this.capabilities.visitor?.organization.displayName : undefined;
    void this.launcher.launch({ customerId, name, target });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'launch-button': LaunchButton;
  }
}
