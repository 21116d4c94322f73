import { expect } from '@open-wc/testing';
import type { OrganizationSetup } from '../../../src/api/contract.js';
import { pageToGoOn, setupPages, shownPage } from '../../../src/families/setup/setup-pages.js';

const names = { subscriptions: 'Overview', terms: 'Terms' };
type State = OrganizationSetup['steps'][number]['state'];

const setup = (state: OrganizationSetup['state'], ...states: State[]): OrganizationSetup => ({
  state,
  terms: { version: '1', url: 'https://partner.example/terms' },
  subscriptions: [],
  steps: states.map((one, index) => ({ id: `s${index}`, title: `Step ${index}`, state: one })),
});
const keyToGoOn = (one: OrganizationSetup) => pageToGoOn(setupPages(one, names)).key;

describe('The pages of the set-up', () => {
  it('begin with the overview; the steps cannot be gone to before the terms are accepted', () => {
    const pages = setupPages(setup('notStarted', 'notStarted', 'notStarted'), names);
    expect(pages.map(({ key, isOpen }) => [key, isOpen])).to.deep.equal([
      ['subscriptions', true],
      ['terms', true],
      ['step-s0', false],
      ['step-s1', false],
    ]);
    expect(pageToGoOn(pages).key).to.equal('subscriptions');
    expect(shownPage(pages, 'step-s1').key, 'a link to a later step leads to the beginning').to.equal('subscriptions');
    expect(shownPage(pages, 'terms').key).to.equal('terms');
  });

  for (const [states, key] of [
    [['inProgress', 'notStarted'], 'step-s0'],
    [['completed', 'notStarted'], 'step-s1'],
    [['notStarted', 'completed'], 'step-s0'],
    [['completed', 'waitingForReview'], 'step-s1'],
    [['completed', 'completed'], 'step-s1'],
    [[], 'terms'],
  ] as const) {
    it(`go on at ${key} with steps that are ${states.join(', ') || 'none'}`, () => {
      expect(keyToGoOn(setup('inProgress', ...(states as readonly State[])))).to.equal(key);
    });
  }

  it('take a state that nobody knows for one that is under way', () => {
    const [step] = setupPages(setup('inProgress', 'waitingForReview' as State), names).slice(2);
    expect([step!.state, step!.label, step!.isOpen]).to.deep.equal(['inProgress', 'Step 0', true]);
  });

  it('do not mistake a step of the API for a page of ours', () => {
    const one = { ...setup('inProgress'), steps: [{ id: 'terms', title: 'More terms', state: 'notStarted' as const }] };
    const pages = setupPages(one, names);
    expect(new Set(pages.map(({ key }) => key)).size).to.equal(pages.length);
  });
});
