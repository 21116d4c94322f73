/** A step of the first-time set-up of the partner's own organization. */
export interface SetupStep {
  readonly id: string;
  /** In each language of the server's own sentences. */
  readonly title: { readonly en: string; readonly nl: string };
  state: 'notStarted' | 'inProgress' | 'completed';
}

/** How far the partner's own organization is set up. */
export interface OrganizationSetup {
  readonly terms: { readonly version: string; readonly url: string };
  /** Undefined until terms were accepted. */
  acceptedTermsVersion: string | undefined;
  readonly steps: readonly SetupStep[];
}

const steps: readonly (readonly [id: string, en: string, nl: string])[] = [
  ['subscriptions', 'Review your subscriptions', 'Uw abonnementen nakijken'],
  ['domain', 'Verify your domain', 'Uw domein verifiëren'],
  ['users', 'Add users', 'Gebruikers toevoegen'],
  ['services', 'Set up services', 'Services instellen'],
  ['analytics', 'Open analytics', 'Analyse openen'],
];

/** A set-up that nobody has begun. */
export function buildSetup(): OrganizationSetup {
  return {
    terms: { version: '2026-03', url: 'https://partner.example/terms/2026-03' },
    acceptedTermsVersion: undefined,
    steps: steps.map(([id, en, nl]) => ({ id, title: { en, nl }, state: 'notStarted' })),
  };
}
