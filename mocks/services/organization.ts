import type { Partner } from '../model/partner.js';
import { conflict, invalid, type Sentence } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields } from './body.js';
import { subscriptionBody } from './customer-subscriptions.js';
import { askedCustomer } from './customers.js';
import type { Schema } from './schema.js';

/** A link into a console is good for so many minutes. */
const LAUNCH_MINUTES = 5;

function launch({ partner }: Asked, organization: string): Schema<'Launch'> {
  const expiresAt = new Date(partner.now().getTime() + LAUNCH_MINUTES * 60_000).toISOString();
  return { url: `https://admin.console.example/launch/${organization}?ticket=${partner.version}`, expiresAt };
}

function setupBody({ partner, language }: Asked): Schema<'OrganizationSetup'> {
  const { setup, organization, ownSubscriptions, today } = partner;
  const { terms, steps, acceptedTermsVersion } = setup;
  const done = steps.every(({ state }) => state === 'completed');
  return {
    state: acceptedTermsVersion === undefined ? 'notStarted' : done ? 'completed' : 'inProgress',
    terms,
    subscriptions: ownSubscriptions.map((one) =>
      subscriptionBody(one, { id: organization.id, country: 'NL' }, today()),
    ),
    steps: steps.map(({ id, title, state }) => ({ id, title: title[language], state })),
  };
}

function continueSetup(asked: Asked): Schema<'OrganizationSetup'> {
  const { setup } = asked.partner;
  const { acceptedTermsVersion, completedStep } = bodyFields(asked);
  if (completedStep === undefined) acceptTerms(asked.partner, acceptedTermsVersion);
  else if (setup.acceptedTermsVersion === undefined)
    throw conflict({ en: 'Accept the terms first.', nl: 'Ga eerst akkoord met de voorwaarden.' });
  else complete(asked.partner, completedStep);
  return setupBody(asked);
}

function versionRule({ version }: Partner['setup']['terms']): Sentence {
  return { en: `The terms are of version ${version}.`, nl: `De voorwaarden zijn van versie ${version}.` };
}

function noStep(id: string): Sentence {
  return { en: `There is no step "${id}".`, nl: `Er is geen stap "${id}".` };
}

function acceptTerms({ setup }: Partner, version: unknown): void {
  if (version !== setup.terms.version)
    throw invalid([{ field: 'acceptedTermsVersion', description: versionRule(setup.terms) }]);
  setup.acceptedTermsVersion = version;
  begin(setup);
}

function complete({ setup }: Partner, id: unknown): void {
  const step = setup.steps.find((known) => known.id === id);
  if (!step) throw invalid([{ field: 'completedStep', description: noStep(String(id)) }]);
  step.state = 'completed';
  begin(setup);
}

/** The first step that is not begun is the one that is worked on. */
function begin({ steps }: Partner['setup']): void {
  if (steps.some(({ state }) => state === 'inProgress')) return;
  const next = steps.find(({ state }) => state === 'notStarted');
  if (next) next.state = 'inProgress';
}

/** The set-up of the partner's own organization, and the links into consoles. */
export const organizationOperations: readonly Operation[] = [
  { method: 'GET', path: '/organization/setup', answer: setupBody },
  { method: 'POST', path: '/organization/setup', capability: 'organization:setup', answer: continueSetup },
  {
    method: 'POST',
    path: '/organization/launch',
    capability: 'organizations:launch',
    answer: (asked) => launch(asked, asked.partner.organization.id),
  },
  {
    method: 'POST',
    path: '/customers/{id}/launch',
    capability: 'organizations:launch',
    answer: (asked) => launch(asked, askedCustomer(asked).id),
  },
];
