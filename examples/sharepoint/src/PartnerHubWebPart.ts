import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type {} from 'partner-hub-elements';

/** Where the library's folder is: in SharePoint Online an absolute address that an administrator has added to the trusted script sources. */
const library = 'partner-hub/';

export interface PartnerHubProperties {
  apiBase: string;
  /** The application that the API is registered as in Microsoft Entra. */
  resource: string;
  /** Shows this customer instead of all. */
  customerId?: string | undefined;
}

function addToHead(name: 'script' | 'link', attributes: Record<string, string>): void {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
  document.head.appendChild(element);
}

export default class PartnerHubWebPart extends BaseClientSideWebPart<PartnerHubProperties> {
  protected async onInit(): Promise<void> {
    await super.onInit();
    if (document.querySelector('script[src$="/partner-hub.js"]')) return;
    addToHead('link', { rel: 'stylesheet', href: library + 'partner-hub.css' });
    addToHead('script', { type: 'module', src: library + 'partner-hub.js' });
  }

  /** SharePoint calls it again and again: what stands there stays. */
  public render(): void {
    if (this.domElement.firstElementChild) return;
    this.domElement.innerHTML = this.properties.customerId
      ? `<partner-hub awaits-token><customer-detail></customer-detail></partner-hub>`
      : `<partner-hub awaits-token>
          <kpi-card metric="total-customers"></kpi-card>
          <kpi-card label="Open tickets" value="12">
            <template data-content><strong>{{shown}}</strong></template>
          </kpi-card>
          <license-bar used="40" assigned="60" total="100"></license-bar>
          <output></output>
          <customer-list status="trial" page-size="20">
            <template data-cell="displayName"><strong>{{displayName}}</strong></template>
          </customer-list>
        </partner-hub>`;
    this.connect(this.domElement.querySelector('partner-hub')!);
  }

  protected onDispose(): void {
    this.domElement.replaceChildren();
  }

  /** The settings are set as attributes and properties, so that nothing of them is read as HTML. */
  private connect(hub: HTMLElementTagNameMap['partner-hub']): void {
    const { apiBase, resource, customerId = '' } = this.properties;
    hub.setAttribute('api-base', apiBase);
    hub.querySelector('customer-detail')?.setAttribute('customer-id', customerId);
    hub.getToken = async ({ reason }) => {
      const tokens = await this.context.aadTokenProviderFactory.getTokenProvider();
      // A token that the API has refused is not taken out of the cache again.
      return { token: await tokens.getToken(resource, reason !== 'rejected') };
    };
    hub.addEventListener('hub-customer-select', (event) => {
      event.preventDefault();
      hub.querySelector('output')!.textContent = event.detail.customer.displayName;
    });
  }
}
