import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Tag } from '../../../src/api/contract.js';
import { createTag } from '../../../src/api/endpoints/tags.js';
import { HubError } from '../../../src/api/hub-error.js';
import { InlineNotice } from '../../../src/components/inline-notice/inline-notice.js';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import type { HubErrorEvent, HubNoticeEvent } from '../../../src/core/element/hub-events.js';
import { register } from '../../../src/core/element/register.js';
import { MutationController } from '../../../src/core/query/mutation-controller.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { NoticeController } from '../../../src/families/notice/notice-controller.js';
import { english } from '../../support/dictionaries.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** The smallest element that changes something and says so. */
class TagMaker extends HubElement<never> {
  static override readonly tag: string = 'tag-maker';
  static override readonly uses = [InlineNotice];
  static override styles = [HubElement.styles, NoticeController.styles];
  readonly notices = new NoticeController(this, () => english);
  private readonly creation = new MutationController(this, createTag);
  undone = 0;

  protected override get basis(): Basis<never> {
    return {};
  }

  async make(name: string): Promise<void> {
    const isDone = await this.creation.run({ name });
    if (isDone) this.notices.done(`${name} was made.`, () => (this.undone += 1));
    else this.notices.failed(`${name} could not be made.`, this.creation.error!);
  }

  protected override render() {
    return this.notices.render();
  }
}

const pilot: Tag = { id: 't', name: 'Pilot', description: '', customerCount: 0 };

describe('NoticeController', () => {
  before(() => {
    register(PartnerHub);
    register(TagMaker);
  });

  /** An element over a source that answers like this. */
  const maker = async (answer: () => unknown) => {
    const source = new ScriptedSource(answer);
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source}></partner-hub>`);
    const element = document.createElement('tag-maker') as TagMaker;
    hub.append(element);
    await waitUntil(() => lineOf(element));
    return { hub, element, line: lineOf(element)! };
  };
  const lineOf = (element: TagMaker) => element.shadowRoot!.querySelector<InlineNotice>('[part="notice-line"]');
  const said = (line: InlineNotice) =>
    [...line.shadowRoot!.querySelectorAll('[role]')].map((region) => region.textContent!.trim()).join('');
  const refusal = new HubError('invalid', 'no', {
    status: 422,
    trackingId: 'T-1',
    fields: [{ field: 'name', description: 'The name is too long.' }],
  });

  it('keeps the line in the page before there is anything to say', async () => {
    const { line } = await maker(() => pilot);
    expect(line.shadowRoot!.querySelectorAll('[role="status"], [role="alert"]')).to.have.length(2);
    expect(said(line)).to.equal('');
    expect(line.getBoundingClientRect().height).to.equal(0);
  });

  it('tells the page what was done, says it, and takes it back on request', async () => {
    const { hub, element, line } = await maker(() => pilot);
    const told = oneEvent<HubNoticeEvent>(hub, 'hub-notice');
    await element.make('Pilot');
    const { kind, message, undo } = (await told).detail;
    expect([kind, message, typeof undo]).to.deep.equal(['done', 'Pilot was made.', 'function']);
    await waitUntil(() => said(line) === 'Pilot was made.');
    await expect(element).to.be.accessible();
    line.shadowRoot!.querySelector<HTMLElement>('[part="undo-button"]')!.click();
    expect(element.undone).to.equal(1);
    await waitUntil(() => said(line) === '');
  });

  it('says why something failed, in the words of the API where it says them field by field, with the tracking id', async () => {
    const { hub, element, line } = await maker(() => {
      throw refusal;
    });
    const failed = oneEvent<HubErrorEvent>(hub, 'hub-error');
    const told = oneEvent<HubNoticeEvent>(hub, 'hub-notice');
    await element.make('Pilot');
    expect((await failed).detail.code).to.equal('invalid');
    expect((await told).detail.kind).to.equal('failed');
    await waitUntil(() => line.shadowRoot!.querySelector('[role="alert"]')!.textContent!.includes('could not be made'));
    expect(said(line)).to.equal('Pilot could not be made. The name is too long. Tracking ID: T-1');
  });

  for (const [code, reason] of [
    ['timeout', 'The server took too long to answer. It may have been done all the same.'],
    ['forbidden', 'You have no permission for this.'],
    ['conflict', 'This is not possible as things are now.'],
    ['server', 'The server reported an error.'],
  ] as const) {
    it(`names the reason of a change that ended in ${code}`, async () => {
      const { element, line } = await maker(() => {
        throw new HubError(code, 'no');
      });
      await element.make('Pilot');
      await waitUntil(() => said(line) === `Pilot could not be made. ${reason}`);
    });
  }

  it('leaves the words to a page that wants them', async () => {
    const { hub, element, line } = await maker(() => pilot);
    hub.addEventListener('hub-notice', (event) => event.preventDefault());
    await element.make('Pilot');
    await element.updateComplete;
    expect(said(line)).to.equal('');
  });

  it('forgets what it said when the visitor signs out, and when it leaves the page', async () => {
    const { hub, element, line } = await maker(() => pilot);
    await element.make('Pilot');
    await waitUntil(() => said(line) !== '');
    hub.logout();
    await waitUntil(() => said(line) === '');
    hub.source = new ScriptedSource(() => pilot);
    await waitUntil(() => element.connection);
    await element.make('Pilot');
    await waitUntil(() => said(line) !== '');
    element.remove();
    await Promise.resolve();
    hub.append(element);
    await waitUntil(() => said(line) === '');
  });

  it('keeps what it said while it is moved in the page', async () => {
    const { hub, element, line } = await maker(() => pilot);
    await element.make('Pilot');
    await waitUntil(() => said(line) !== '');
    hub.append(element);
    await element.updateComplete;
    await line.updateComplete;
    expect(said(line)).to.contain('Pilot was made.');
  });

  it('takes nothing back at another source, or after a logout, whoever kept the way back', async () => {
    const { hub, element } = await maker(() => pilot);
    const undos: (() => void)[] = [];
    element.addEventListener('hub-notice', ({ detail: { undo } }) => undo && undos.push(undo));
    await element.make('Pilot');
    hub.source = new ScriptedSource(() => pilot);
    await waitUntil(() => element.connection);
    undos[0]!();
    expect(element.undone).to.equal(0);
    await element.make('Pilot');
    hub.logout();
    undos[1]!();
    expect(element.undone).to.equal(0);
    hub.source = new ScriptedSource(() => pilot);
    await waitUntil(() => element.connection);
    await element.make('Pilot');
    undos[2]!();
    expect(element.undone).to.equal(1);
  });

  it('works under a prefix', async () => {
    register(TagMaker, { prefix: 'acme' });
    const { hub } = await maker(() => pilot);
    const element = document.createElement('acme-tag-maker') as TagMaker;
    hub.append(element);
    await waitUntil(() => lineOf(element));
    expect(lineOf(element)!.localName).to.equal('acme-hub-inline-notice');
  });
});
