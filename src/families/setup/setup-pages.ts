import type { OrganizationSetup, SetupStep } from '../../api/contract.js';
import type { Step, StepState } from '../../components/step-list/step-list.js';

/** A page of the wizard: one of the first pages, or a step of the API's. */
export interface SetupPage extends Step {
  /** The API's step; absent for the first pages. */
  readonly step?: SetupStep;
}

/** What the first pages are called: what was bought, and the terms (seed, "een nieuwe installatiewizard met een abonnementsoverzicht"). */
export interface FirstPageNames {
  readonly subscriptions: string;
  readonly terms: string;
}

/** Whether the terms are accepted: until then nothing else can be done. */
export function isBegun({ state }: Pick<OrganizationSetup, 'state'>): boolean {
  return state !== 'notStarted';
}

/**
 * The wizard's pages in their order. The API's steps can be gone to, in any order, once the terms are accepted. Keys of the API's steps begin with
 * `step-`, so that they never meet those of the first pages.
 */
export function setupPages(setup: OrganizationSetup, names: FirstPageNames): readonly SetupPage[] {
  const isOpen = isBegun(setup);
  const before: readonly SetupPage[] = [
    { key: 'subscriptions', label: names.subscriptions, state: isOpen ? 'completed' : 'inProgress', isOpen: true },
    { key: 'terms', label: names.terms, state: isOpen ? 'completed' : 'notStarted', isOpen: true },
  ];
  return [
    ...before,
    ...setup.steps.map((step) => ({
      key: `step-${step.id}`,
      label: step.title,
      state: progressOf(step.state),
      isOpen,
      step,
    })),
  ];
}

/** The page on which the set-up goes on: the beginning, else the first step that is not completed, else the last page. */
export function pageToGoOn(pages: readonly SetupPage[]): SetupPage {
  const [first] = pages;
  if (first!.state !== 'completed') return first!;
  return pages.find(({ state }) => state !== 'completed') ?? pages.at(-1)!;
}

/** The page with a key, as far as it can be gone to; without one, the page on which the set-up goes on. */
export function shownPage(pages: readonly SetupPage[], key: string | undefined): SetupPage {
  return pages.find((page) => page.key === key && page.isOpen) ?? pageToGoOn(pages);
}

/** How far a step is; the states are an open enumeration, and one that nobody knows is neither begun nor done. */
function progressOf(state: string): StepState {
  return state === 'completed' || state === 'notStarted' ? state : 'inProgress';
}
