import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';

/** The portal's own server knows who is signed in, and gets the token. */
async function getToken() {
  const response = await fetch(`${import.meta.env.BASE_URL}/partner-token`);
  const { token, expires_in } = (await response.json()) as { token: string; expires_in: number };
  return { token, expiresIn: expires_in };
}

document.querySelector('partner-hub')!.getToken = getToken;
