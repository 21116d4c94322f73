/** A step of the first-time set-up of the partner's own organization. */
export interface SetupStep {
  readonly id: string;
  readonly title: string;
  state: 'notStarted' | 'inProgress' | 'completed';
}

/** How far the partner's own organization is set up. */
export interface OrganizationSetup {
  readonly terms: { readonly version: string; readonly url: string };
  /** Undefined until terms were accepted. */
  acceptedTermsVersion: string | undefined;
  readonly steps: readonly SetupStep[];
}

const steps: readonly (readonly [id: string, title: string])[] = [
  ['subscriptions', 'Review your subscriptions'],
  ['domain', 'Verify your domain'],
  ['users', 'Add users'],
  ['services', 'Set up services'],
  ['analytics', 'Open analytics'],
];

/** A set-up that nobody has begun. */
export function buildSetup(): OrganizationSetup {
  return {
    terms: { version: '2026-03', url: 'https://partner.example/terms/2026-03' },
    acceptedTermsVersion: undefined,
    steps: steps.map(([id, title]) => ({ id, title, state: 'notStarted' })),
  };
}
