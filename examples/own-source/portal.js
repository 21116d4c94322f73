import 'partner-hub-elements';
import { crmSource } from './crm-source.js';

/** The portal's own server knows who is signed in, and gets the token. */
async function getToken() {
  const { token } = await (await fetch('partner-token')).json();
  return token;
}

document.querySelector('partner-hub').source = crmSource({ base: 'crm/v2', getToken });
