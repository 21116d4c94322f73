/** Checks for the partner's own organization, and for the way into an organization's console. */
import type { Launch, OrganizationSetup, SetupStep, Terms } from '../contract.js';
import { answer, code, instant, objectOf, rowsOf, text, whole } from './parts.js';
import { subscription } from './subscriptions.js';

export const launch = whole(objectOf<Launch>({ url: text, expiresAt: instant }));

export const organizationSetup = answer<OrganizationSetup>({
  state: code,
  terms: objectOf<Terms>({ version: text, url: text }),
  subscriptions: rowsOf(subscription),
  steps: rowsOf(objectOf<SetupStep>({ id: text, title: text, state: code })),
});
