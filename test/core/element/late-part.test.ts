import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template } from 'lit';
import { LateModule } from '../../../src/core/element/late-module.js';
import { LatePart } from '../../../src/core/element/late-part.js';
import { MissingCode } from '../../../src/core/import-again.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { register } from '../../../src/core/element/register.js';
import { whenIdle } from '../../../src/core/when-idle.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

class LateBox extends LitElement {
  static readonly tag = 'late-box';
}

/** An element whose part comes when `bring` is called. */
class Waiting extends LitElement {
  static readonly tag: string = 'waiting-element';
  mayAsk = true;
  connection?: Connection;
  asked = 0;
  bring!: (part: typeof LateBox) => void;
  fail!: (error: Error) => void;
  readonly box = new LatePart(
    this,
    () => {
      this.asked += 1;
      return new Promise<typeof LateBox>((resolve, reject) => {
        this.bring = resolve;
        this.fail = reject;
      });
    },
    (part) => part,
  ).when(() => true);

  protected override render() {
    return template`${this.box.part ? 'here' : (this.box.error?.code ?? 'awaited')}`;
  }
}

/** An element that does not need its part by itself. */
async function unneeded() {
  const element = document.createElement('waiting-element') as Waiting;
  element.box.when(() => false);
  await fixture(html`<div>${element}</div>`);
  return { element, idle: () => new Promise<void>((done) => whenIdle(done)) };
}

const shown = (element: Element) => element.shadowRoot!.textContent;

describe('LatePart', () => {
  before(() => register(Waiting));

  it('loads once, when its element is needed, and registers the part', async () => {
    const element = document.createElement('waiting-element') as Waiting;
    element.mayAsk = false;
    await fixture(html`<div>${element}</div>`);
    expect(element.asked).to.equal(0);
    element.mayAsk = true;
    element.requestUpdate();
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked).to.equal(1);
    element.bring(LateBox);
    await waitUntil(() => shown(element) === 'here');
    expect(customElements.get('late-box')).to.equal(LateBox);
  });

  it('waits until the part is wanted, where that is said', async () => {
    let isWanted = false;
    const element = document.createElement('waiting-element') as Waiting;
    element.box.when(() => isWanted);
    await fixture(html`<div>${element}</div>`);
    expect(element.asked).to.equal(0);
    isWanted = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked).to.equal(1);
  });

  it('waits for somebody to want it, where nothing else is said, and tells that it came or did not', async () => {
    const element = document.createElement('waiting-element') as Waiting;
    element.box.when(() => false);
    await fixture(html`<div>${element}</div>`);
    expect(element.asked).to.equal(0);
    const [one, other] = [element.box.want(), element.box.want()];
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    expect(await Promise.all([one, other])).to.deep.equal([false, false]);
    expect(element.box.error?.code).to.equal('network');
    const again = element.box.want();
    element.bring(LateBox);
    expect([await again, await element.box.want()]).to.deep.equal([true, true]);
    expect(element.asked).to.equal(2);
    expect(element.box.error).to.equal(undefined);
  });

  it('waits until the page has nothing else to do, where it is wanted then, and is asked for once', async () => {
    const { element, idle } = await unneeded();
    for (let times = 0; times < 3; times += 1) element.box.wantWhenIdle();
    expect(element.asked).to.equal(0);
    await idle();
    element.bring(LateBox);
    await waitUntil(() => shown(element) === 'here');
    element.box.wantWhenIdle();
    await idle();
    expect(element.asked).to.equal(1);
  });

  it('is not asked for once its element has left the page, and is when that is back', async () => {
    const { element, idle } = await unneeded();
    const home = element.parentElement!;
    element.box.wantWhenIdle();
    element.remove();
    await idle();
    expect(element.asked).to.equal(0);
    home.append(element);
    element.box.wantWhenIdle();
    await idle();
    expect(element.asked).to.equal(1);
  });

  it('does not come again by itself when it failed, until it is tried again', async () => {
    const { element, idle } = await unneeded();
    element.box.wantWhenIdle();
    await idle();
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    await waitUntil(() => element.box.error);
    element.box.wantWhenIdle();
    await idle();
    expect(element.asked).to.equal(1);
    void element.box.refresh();
    expect(element.asked).to.equal(2);
  });

  it('leaves what nobody asked for where it is, whatever is drawn, asked again or comes back', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    let asked = 0;
    const menu = new LateModule(element, async () => (asked += 1));
    element.requestUpdate();
    await element.updateComplete;
    await menu.refresh();
    element.parentElement!.append(element);
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect([asked, menu.module]).to.deep.equal([0, undefined]);
    expect([await menu.want(), menu.module]).to.deep.equal([true, 1]);
    await menu.refresh();
    expect(asked).to.equal(1);
  });

  it('says nothing of a failure any more once it is tried again', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    await waitUntil(() => shown(element) === 'network');
    const retried = element.box.refresh();
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('awaited');
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    await retried;
    await waitUntil(() => shown(element) === 'network');
  });

  it('passes on what is wrong with the code itself, as the cause', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    element.fail(new SyntaxError('not for this browser'));
    await waitUntil(() => element.box.error);
    expect(element.box.error?.cause).to.be.instanceOf(SyntaxError);
  });

  it('says that the code could not be had, does not try by itself, and recovers when it is told to', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    await waitUntil(() => shown(element) === 'network');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.asked).to.equal(1);
    expect(element.box.error?.retryable).to.equal(true);
    const retried = element.box.refresh();
    element.bring(LateBox);
    await retried;
    await waitUntil(() => shown(element) === 'here');
  });

  it('tries again when the connection is back, and when its element comes back into the page', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    const home = element.parentElement!;
    for (const chance of [() => dispatchEvent(new Event('online')), () => home.append(element)]) {
      element.fail(new TypeError('Failed to fetch dynamically imported module'));
      await waitUntil(() => element.box.error);
      const { asked } = element;
      chance();
      await waitUntil(() => element.asked === asked + 1, 'it is asked for again, once');
    }
    element.bring(LateBox);
    await waitUntil(() => shown(element) === 'here');
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(element.asked).to.equal(3);
  });

  it('tries again when everything is asked again, also by another hub than before', async () => {
    const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
    const [one, other] = [1, 2].map(() => new Connection(new ScriptedSource()));
    for (const connection of [one!, other!]) {
      element.connection = connection;
      element.requestUpdate();
      element.fail(new TypeError('Failed to fetch dynamically imported module'));
      await waitUntil(() => element.box.error);
      const { asked } = element;
      await connection.refresh();
      expect(element.asked).to.equal(asked + 1);
    }
    element.fail(new TypeError('Failed to fetch dynamically imported module'));
    await waitUntil(() => element.box.error);
    await one!.refresh();
    expect(element.asked, 'the former hub is no concern of the element').to.equal(3);
    [one, other].forEach((connection) => connection!.close());
  });

  it('tells code that is gone from a connection that is', async () => {
    const failed = async () => {
      const element = await fixture<Waiting>(html`<waiting-element></waiting-element>`);
      element.fail(new TypeError('Failed to fetch dynamically imported module: http://localhost/part.js'));
      await waitUntil(() => shown(element) === 'network');
      return element.box.error;
    };
    expect((await failed())?.cause).to.be.instanceOf(MissingCode);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      expect((await failed())?.cause).not.to.be.instanceOf(MissingCode);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});
