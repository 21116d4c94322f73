/** Plays a modern page: it is there long before its web parts, under a strict policy, and takes them away and has them back while it stays. */
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import PartnerHubWebPart from '../src/PartnerHubWebPart';

const canvas = document.querySelector('#canvas')!;

async function getToken(): Promise<string> {
  const response = await fetch('partner-token');
  return ((await response.json()) as { token: string }).token;
}

const context: WebPartContext = { aadTokenProviderFactory: { getTokenProvider: async () => ({ getToken }) } };
let webPart: PartnerHubWebPart | undefined;

function remove(): void {
  webPart?.end();
  webPart = undefined;
}

function add(): void {
  const [, customerId] = /^#\/customers\/(.+)$/.exec(location.hash) ?? [];
  webPart = new PartnerHubWebPart(context, { apiBase: 'api', resource: 'api://partner-hub', customerId });
  void webPart.start(canvas);
}

document.querySelector('main > button')!.addEventListener('click', () => (webPart ? remove() : add()));
addEventListener('hashchange', () => {
  remove();
  add();
});
add();
