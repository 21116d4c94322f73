import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrganizationSetup as Setup } from '../../../src/api/contract.js';
import { HubError } from '../../../src/api/hub-error.js';
import { register } from '../../../src/core/element/register.js';
import { OrganizationSetup } from '../../../src/elements/organization-setup/organization-setup.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { setupPage } from '../../../src/families/setup/setup-page.js';
import { me } from '../../support/customer-lists.js';
import { translatePage } from '../../support/page-translator.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

const fresh = (): Setup => ({
  state: 'notStarted',
  terms: { version: '2026-03', url: 'https://partner.example/terms' },
  subscriptions: [],
  steps: [
    { id: 'domain', title: 'Verify your domain', state: 'notStarted' },
    { id: 'users', title: 'Add users', state: 'notStarted' },
  ],
});
const begun = (...states: Setup['steps'][number]['state'][]): Setup => ({
  ...fresh(),
  state: states.every((state) => state === 'completed') ? 'completed' : 'inProgress',
  steps: fresh().steps.map((step, index) => ({ ...step, state: states[index]! })),
});

/** A backend with one set-up; `refusal` is what the next change is refused with. */
class Backend extends ScriptedSource {
  refusal?: HubError;

  constructor(
    public setup: Setup,
    capabilities = ['organization:setup', 'organizations:launch'],
  ) {
    super();
    this.script = ({ name, acceptedTermsVersion, completedStep }) => {
      if (name === 'getMe') return me(capabilities);
      if (name === 'getSetup') return structuredClone(this.setup);
      const { refusal } = this;
      this.refusal = undefined;
      if (refusal) throw refusal;
      if (acceptedTermsVersion) this.setup = { ...begun('inProgress', 'notStarted'), terms: this.setup.terms };
      else
        this.setup = begun(
          ...this.setup.steps.map(({ id, state }) => (id === completedStep ? ('completed' as const) : state)),
        );
      return structuredClone(this.setup);
    };
  }
}

async function wizard(source: ScriptedSource | string, attributes: { urlState?: boolean } = {}) {
  const hub = await fixture<PartnerHub>(
    typeof source === 'string'
      ? html`<partner-hub api-base=${source} locale="en"><organization-setup></organization-setup></partner-hub>`
      : html`<partner-hub .source=${source} locale="en" ?url-state=${attributes.urlState ?? false}
          ><organization-setup></organization-setup
        ></partner-hub>`,
  );
  const element = hub.querySelector('organization-setup')!;
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  return { hub, element };
}

const find = <E extends HTMLElement>(element: OrganizationSetup, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const pageName = (element: OrganizationSetup) => find(element, '.page-heading')?.textContent?.trim();
const button = (element: OrganizationSetup, name: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
    ({ textContent }) => textContent!.trim() === name,
  );
const press = async (element: OrganizationSetup, name: string) => {
  await waitUntil(() => button(element, name), `there is a button “${name}”`);
  button(element, name)!.click();
  await element.updateComplete;
};
const onPage = (element: OrganizationSetup, name: string) =>
  waitUntil(() => pageName(element) === name, `shows ${name}`);
const checkbox = (element: OrganizationSetup) => find<HTMLInputElement>(element, 'input[type="checkbox"]')!;
const said = (element: OrganizationSetup) =>
  find(element, '[part="notice-line"]')!
    .shadowRoot!.querySelector('[part="message"]')!
    .textContent!.replace(/\s+/g, ' ')
    .trim();
/** Accepts the terms, from the beginning. */
const accept = async (element: OrganizationSetup) => {
  await press(element, 'Next');
  await onPage(element, 'Terms');
  await waitUntil(() => checkbox(element));
  checkbox(element).click();
  await press(element, 'Get started');
};

describe('organization-setup', () => {
  before(() => {
    register(PartnerHub);
    register(OrganizationSetup);
  });

  it('begins with the subscriptions of the partner and is accessible', async () => {
    const { element } = await wizard(new Backend(fresh()));
    await waitUntil(() => button(element, 'Next'));
    expect(pageName(element)).to.equal('Subscription overview');
    await expect(element).to.be.accessible();
  });

  it('tells of each subscription when it renews, else when it ends', async () => {
    const bought = {
      ...{ id: 'sub-1', customerId: 'own', name: 'Webex Suite', kind: 'subscription', status: 'active' },
      ...{ startDate: '2026-01-07', endDate: '2027-01-06', licenses: [], orders: [], invoice: null },
    };
    const terms = [
      { autoRenew: true, renewalDate: '2027-01-06' },
      { autoRenew: true, renewalDate: null },
      { autoRenew: true },
      { autoRenew: false, renewalDate: null },
    ];
    const subscriptions = terms.map((term) => ({ ...bought, ...term })) as Setup['subscriptions'];
    const { element } = await wizard(new Backend({ ...fresh(), subscriptions }));
    await waitUntil(() => find(element, '.subscription'));
    const told = [...element.shadowRoot!.querySelectorAll('.subscription .facts > :last-child')];
    const renews = 'Renews Jan 6, 2027';
    expect(told.map((one) => one.textContent)).to.deep.equal([renews, renews, renews, 'Ends Jan 6, 2027']);
  });

  it('goes all the way by keyboard, says so, and tells the page once', async () => {
    const source = new Backend(fresh());
    const { hub, element } = await wizard(source);
    let completed = 0;
    hub.addEventListener('hub-setup-complete', () => (completed += 1));
    const enter = async (name: string) => {
      await waitUntil(() => button(element, name));
      button(element, name)!.focus();
      await sendKeys({ press: 'Enter' });
    };
    await enter('Next');
    await onPage(element, 'Terms');
    expect(element.shadowRoot!.activeElement, 'the page that came has the focus').to.equal(
      find(element, '.page-heading'),
    );
    await waitUntil(() => checkbox(element));
    checkbox(element).focus();
    await sendKeys({ press: 'Space' });
    await enter('Get started');
    await onPage(element, 'Verify your domain');
    expect(said(element)).to.equal('The terms are accepted.');
    await enter('Mark as completed');
    await onPage(element, 'Add users');
    expect(completed).to.equal(0);
    await enter('Mark as completed');
    await waitUntil(() => find(element, '[part="done"]'));
    expect(completed).to.equal(1);
    expect(source.changes).to.deep.equal([
      { name: 'continueSetup', acceptedTermsVersion: '2026-03' },
      { name: 'continueSetup', completedStep: 'domain' },
      { name: 'continueSetup', completedStep: 'users' },
    ]);
    await expect(element).to.be.accessible();
  });

  it('goes on where it was left', async () => {
    const { element } = await wizard(new Backend(begun('completed', 'inProgress')));
    await onPage(element, 'Add users');
    await press(element, 'Back');
    await onPage(element, 'Verify your domain');
    expect(button(element, 'Mark as completed'), 'it is completed').not.to.exist;
  });

  it('says that all is set up from the start, and tells nobody', async () => {
    const source = new Backend(begun('completed', 'completed'));
    let completed = 0;
    const count = () => (completed += 1);
    document.addEventListener('hub-setup-complete', count);
    const { element } = await wizard(source);
    await waitUntil(() => find(element, '[part="done"]'));
    document.removeEventListener('hub-setup-complete', count);
    expect(completed).to.equal(0);
    expect(find(element, 'launch-button')).to.exist;
  });

  it('keeps the tick while one looks at other pages, and for nobody else', async () => {
    const source = new Backend(fresh());
    const { hub, element } = await wizard(source);
    const lookBack = async () => {
      await press(element, 'Back');
      await onPage(element, 'Subscription overview');
      await press(element, 'Next');
      await waitUntil(() => checkbox(element));
    };
    await press(element, 'Next');
    await waitUntil(() => checkbox(element));
    checkbox(element).click();
    await lookBack();
    expect(checkbox(element).checked).to.equal(true);
    checkbox(element).click();
    await lookBack();
    expect(checkbox(element).checked, 'taken away again').to.equal(false);
    checkbox(element).click();
    hub.source = new Backend(fresh());
    await waitUntil(() => element.state === 'ready' && checkbox(element)?.checked === false, 'another person');
    await press(element, 'Back');
    await press(element, 'Next');
    expect(checkbox(element).checked).to.equal(false);
    checkbox(element).click();
    await press(element, 'Get started');
    await onPage(element, 'Verify your domain');
  });

  it('does not go on without the terms, and says why at the field', async () => {
    const source = new Backend(fresh());
    const { element } = await wizard(source);
    await press(element, 'Next');
    await press(element, 'Get started');
    await waitUntil(() => find(element, '.field-error')!.textContent!.trim() === 'Accept the terms to go on.');
    expect(element.shadowRoot!.activeElement).to.equal(checkbox(element));
    expect(source.changes).to.deep.equal([]);
    await expect(element).to.be.accessible();
    checkbox(element).click();
    await waitUntil(() => find(element, '.field-error')!.textContent!.trim() === '');
  });

  it('shows newer terms when those that were read are not in force any more, and wants them accepted anew', async () => {
    const source = new Backend(fresh());
    const { element } = await wizard(source);
    source.refusal = new HubError('invalid', 'no', {
      status: 422,
      fields: [{ field: 'acceptedTermsVersion', description: 'The terms are of version 2026-09.' }],
    });
    source.setup = { ...fresh(), terms: { version: '2026-09', url: 'https://partner.example/new' } };
    await accept(element);
    await waitUntil(() => find(element, '.field-error')!.textContent!.trim() === 'The terms are of version 2026-09.');
    await waitUntil(
      () => find<HTMLAnchorElement>(element, '[part="terms-link"]')!.href === 'https://partner.example/new',
    );
    expect(find(element, '.choice')!.textContent!.trim()).to.equal('I accept the terms, version 2026-09.');
    expect(checkbox(element).value).to.equal('2026-09');
  });

  for (const [code, words] of [
    ['forbidden', 'You have no permission for this.'],
    ['conflict', 'This is not possible as things are now.'],
    ['server', 'The server reported an error.'],
    ['timeout', 'The server took too long to answer. It may have been done all the same.'],
    ['network', 'The server could not be reached.'],
    ['auth', 'You are signed out.'],
  ] as const) {
    it(`survives ${code}, keeps what was entered, and carries the change out once at the next press`, async () => {
      const source = new Backend(fresh());
      const { element } = await wizard(source);
      source.refusal = new HubError(code, 'no');
      await accept(element);
      await waitUntil(() => said(element) === `The terms could not be accepted. ${words}`);
      expect(checkbox(element).checked).to.equal(true);
      await press(element, 'Get started');
      await onPage(element, 'Verify your domain');
      const [first, second] = source.changeOptions.map(({ idempotencyKey }) => idempotencyKey);
      expect(first).to.be.a('string').and.equal(second);
    });
  }

  describe('when the answer to a change is lost', () => {
    const lost = new HubError('network', 'The connection broke off.');
    /** The wizard, and what it tells the page; the next change gets no answer, and is carried out or not. */
    async function losing(setup: Setup, isCarriedOut: boolean) {
      const source = new Backend(setup);
      const { hub, element } = await wizard(source);
      const told: string[] = [];
      hub.addEventListener('hub-setup-complete', () => told.push('complete'));
      hub.addEventListener('hub-notice', (event) => told.push(event.detail.kind));
      const { script } = source;
      source.script = (question) => {
        if (question.name !== 'continueSetup') return script(question);
        if (isCarriedOut) script(question);
        throw lost;
      };
      return { source, element, told };
    }

    it('has completed the last step where the API has it completed', async () => {
      const { element, told } = await losing(begun('completed', 'inProgress'), true);
      await press(element, 'Mark as completed');
      await waitUntil(() => told.length === 2);
      expect(told).to.deep.equal(['done', 'complete']);
      expect(find(element, '[part="done"]')).not.to.equal(null);
      expect(said(element)).not.to.contain('could not');
    });

    it('has accepted the terms where the API has them accepted', async () => {
      const { element, told } = await losing(fresh(), true);
      await accept(element);
      await onPage(element, 'Verify your domain');
      await waitUntil(() => told.length > 0);
      expect(told).to.deep.equal(['done']);
      expect(said(element)).to.equal('The terms are accepted.');
    });

    it('says that it failed where the API has it open, or nothing can be asked', async () => {
      const { element, told, source } = await losing(begun('completed', 'inProgress'), false);
      await press(element, 'Mark as completed');
      await waitUntil(() => told.length > 0);
      expect(told).to.deep.equal(['failed']);
      source.script = () => {
        throw lost;
      };
      await press(element, 'Mark as completed');
      await waitUntil(() => told.length > 1);
      expect(told).to.deep.equal(['failed', 'failed']);
    });

    it('changes nothing else until it has looked', async () => {
      const { element, source, told } = await losing(begun('completed', 'inProgress'), true);
      const { script } = source;
      source.script = (question) => (question.name === 'getSetup' ? undefined : script(question));
      await press(element, 'Mark as completed');
      await waitUntil(() => source.open.length > 0);
      await waitUntil(() => button(element, 'Mark as completed')!.ariaDisabled === 'true');
      button(element, 'Mark as completed')!.click();
      await element.updateComplete;
      expect([source.changes.length, told]).to.deep.equal([1, []]);
    });
  });

  it('changes one thing at a time', async () => {
    const source = new Backend(begun('inProgress', 'notStarted'));
    const { element } = await wizard(source);
    await waitUntil(() => button(element, 'Mark as completed'));
    source.script = ((script) => (question) => (question.name === 'continueSetup' ? undefined : script(question)))(
      source.script,
    );
    button(element, 'Mark as completed')!.click();
    button(element, 'Mark as completed')!.click();
    await element.updateComplete;
    expect(source.changes).to.have.length(1);
  });

  it('shows those who may not change it how far it is, and who can go on', async () => {
    const { element } = await wizard(new Backend(begun('inProgress', 'notStarted'), []));
    await onPage(element, 'Verify your domain');
    await waitUntil(() => find(element, '.page')!.textContent!.includes('A partner full administrator'));
    expect(button(element, 'Mark as completed')).not.to.exist;
    await press(element, 'Next');
    await onPage(element, 'Add users');
  });

  it('shows an address that is not safe as text', async () => {
    const unsafe = { ...fresh(), terms: { version: '1', url: 'javascript:alert(1)' } };
    const { element } = await wizard(new Backend(unsafe));
    await press(element, 'Next');
    await onPage(element, 'Terms');
    expect(find(element, 'a')).not.to.exist;
    expect(find(element, '.page')!.textContent).to.contain('javascript:alert(1)');
  });

  it('keeps its page in the address of a portal that wants it, and in the hub', async () => {
    const { hub, element } = await wizard(new Backend(begun('inProgress', 'notStarted')), { urlState: true });
    await press(element, 'Next');
    await onPage(element, 'Add users');
    expect(hub.hub.get(setupPage)).to.equal('step-users');
    await waitUntil(() => new URLSearchParams(location.search).get('hub-setup') === 'step-users');
    hub.hub.set(setupPage, undefined);
    await onPage(element, 'Verify your domain');
  });

  it('fails with Retry, and recovers', async () => {
    const source = new Backend(fresh());
    const { script } = source;
    source.script = ({ name }) => {
      if (name === 'getSetup') throw new HubError('server', 'broken');
      return me();
    };
    const { element } = await wizard(source);
    expect(element.state).to.equal('error');
    await expect(element).to.be.accessible();
    source.script = script;
    button(element, 'Retry')!.click();
    await onPage(element, 'Subscription overview');
  });

  it('asks nothing when the page gives the set-up itself', async () => {
    const source = new Backend(fresh());
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
    const element = document.createElement('organization-setup');
    element.data = begun('inProgress', 'notStarted');
    hub.append(element);
    await onPage(element, 'Verify your domain');
    expect(source.timesAsked('getSetup')).to.equal(0);
  });

  it('shows the next page’s words under a translator', async () => {
    const { element } = await wizard(new Backend(fresh()));
    await waitUntil(() => button(element, 'Next'));
    translatePage(element);
    find<HTMLButtonElement>(element, '.buttons button')!.click();
    await onPage(element, 'Terms');
  });

  it('really sets the organization up at the API', async () => {
    const { hub, element } = await wizard(`${serverOrigin('mockApi')}/with/id=${crypto.randomUUID()}`);
    await accept(element);
    const completed = oneEvent(hub, 'hub-setup-complete');
    for (const title of [
      'Review your subscriptions',
      'Verify your domain',
      'Add users',
      'Set up services',
      'Open analytics',
    ]) {
      await onPage(element, title);
      await press(element, 'Mark as completed');
    }
    await completed;
    await waitUntil(() => find(element, '[part="done"]'));
  });
});
