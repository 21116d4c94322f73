import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openOverlay } from '../../../src/components/overlay/open-overlay.js';
import type { OpenOverlay, OverlayOptions } from '../../../src/components/overlay/open-overlay.js';
import { button, focused, pageDialog, press } from './overlay-fixture.js';

/** Opens overlays that note their name when they close. */
function overlays() {
  const closed: string[] = [];
  const open = (name: string, options: Partial<OverlayOptions> = {}, how = openOverlay): OpenOverlay => {
    const overlay: OpenOverlay = how({
      element: document.createElement('div'),
      close: () => {
        closed.push(name);
        overlay.end();
      },
      ...options,
    });
    return overlay;
  };
  return { closed, open };
}

describe('what Escape closes', () => {
  let cleanUp: HTMLElement[] = [];
  afterEach(() => {
    cleanUp.forEach((element) => element.remove());
    cleanUp = [];
  });

  it('is what was opened last, one thing for each press', async () => {
    const { closed, open } = overlays();
    open('dialog');
    const menu = open('menu');
    expect(menu.isTop).to.equal(true);
    open('tooltip');
    expect(menu.isTop).to.equal(false);
    await press('Escape');
    expect(closed).to.deep.equal(['tooltip']);
    await press('Escape');
    expect(closed).to.deep.equal(['tooltip', 'menu']);
    await press('Escape');
    expect(closed).to.deep.equal(['tooltip', 'menu', 'dialog']);
  });

  it('is one thing too when the key is held down', async () => {
    const page = pageDialog();
    cleanUp = [page];
    const { closed, open } = overlays();
    open('tooltip');
    await sendKeys({ down: 'Escape' });
    await sendKeys({ down: 'Escape' });
    await sendKeys({ down: 'Escape' });
    await sendKeys({ up: 'Escape' });
    expect(closed).to.deep.equal(['tooltip']);
    expect(page.open).to.equal(true);
    await press('Escape');
    expect(page.open).to.equal(false);
  });

  it('is never a dialog of the page as well, however that one listens', async () => {
    const page = pageDialog();
    cleanUp = [page];
    const heard: string[] = [];
    const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
    document.addEventListener('keydown', hear, true);
    document.addEventListener('keyup', hear, true);
    const { open } = overlays();
    open('tooltip');
    await press('Escape');
    expect([page.open, heard]).to.deep.equal([true, []]);
    await press('Escape');
    document.removeEventListener('keydown', hear, true);
    document.removeEventListener('keyup', hear, true);
    expect([page.open, heard]).to.deep.equal([false, ['keydown Escape', 'keyup Escape']]);
  });

  it('is a dialog that the page opened above ours', async () => {
    const { closed, open } = overlays();
    const ours = open('ours', { isModal: true });
    const page = pageDialog();
    cleanUp = [page];
    page.querySelector('button')!.focus();
    await press('Escape');
    expect([page.open, closed]).to.deep.equal([false, []]);
    ours.end();
  });

  it('is one thing for two copies of the library on a page', async () => {
    const copy = '../../../src/components/overlay/open-overlay.ts?copy';
    const other = (await import(copy)) as { openOverlay: typeof openOverlay };
    expect(other.openOverlay).not.to.equal(openOverlay);
    const { closed, open } = overlays();
    open('dialog of one');
    open('menu of the other', {}, other.openOverlay);
    await press('Escape');
    expect(closed).to.deep.equal(['menu of the other']);
    await press('Escape');
    expect(closed).to.deep.equal(['menu of the other', 'dialog of one']);
  });

  it('is nothing while an input method composes, nor by a shortcut of the system', () => {
    const { closed, open } = overlays();
    const overlay = open('menu');
    for (const how of [{ isComposing: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...how });
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(closed).to.deep.equal([]);
    overlay.end();
  });

  it('is listened for only while something is open', () => {
    const { closed, open } = overlays();
    const send = (type: string) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
    watchLeftovers();
    for (let time = 0; time < 100; time += 1) open('menu').end();
    open('menu');
    expect(leftovers()).not.to.deep.equal([]);
    send('keydown');
    send('keyup');
    expect(closed).to.deep.equal(['menu']);
    expect(leftovers()).to.deep.equal([]);
    forgetLeftovers();
  });
});

describe('the focus', () => {
  /** A bar with a table whose row has a button, in a shadow root. */
  async function page() {
    const host = await fixture(html`<div id="page"><button>First of the page</button></div>`);
    const box = document.createElement('div');
    const root = box.attachShadow({ mode: 'open' });
    const [before, launch] = [button('Before'), button('Launch')];
    const row = document.createElement('div');
    row.ariaRowIndex = '5';
    row.append(launch);
    const table = document.createElement('div');
    table.append(before, row);
    root.append(table);
    host.append(box);
    const overlay = button('Inside');
    host.append(overlay);
    const open = (returnFocus: OverlayOptions['returnFocus']) => {
      const opened = openOverlay({ element: overlay, close: () => undefined, returnFocus });
      overlay.focus();
      return opened;
    };
    return { host, box, launch, before, row, table, overlay, open };
  }

  it('returns to what had it, in its shadow root', async () => {
    const { launch, open } = await page();
    launch.focus();
    open({}).end();
    expect(focused()).to.equal('Launch');
  });

  it('returns to what the opener is said to be', async () => {
    const { launch, open } = await page();
    open({ opener: launch }).end();
    expect(focused()).to.equal('Launch');
  });

  it('returns to what is nearest around an opener that is gone, or cannot take it', async () => {
    const { launch, row, table, box, open } = await page();
    launch.focus();
    const first = open({});
    launch.disabled = true;
    first.end();
    expect(focused()).to.equal('Before');
    launch.disabled = false;
    launch.focus();
    const second = open({});
    row.remove();
    second.end();
    expect(focused()).to.equal('Before');
    table.append(row);
    launch.focus();
    const third = open({});
    box.remove();
    third.end();
    expect(focused()).to.equal('First of the page');
  });

  it('does not return to a button that a virtual table has given to another row', async () => {
    const { launch, row, open } = await page();
    launch.focus();
    const opened = open({});
    row.ariaRowIndex = '29';
    opened.end();
    expect(focused()).to.equal('Before');
  });

  it('returns to the successor of the opener, where there is one', async () => {
    const { launch, host, open } = await page();
    const successor = button('Launch, in its new row');
    launch.focus();
    const opened = open({ successor: () => successor });
    host.append(successor);
    opened.end();
    expect(focused()).to.equal('Launch, in its new row');
    const again = open({ opener: launch, successor: () => undefined });
    again.end();
    expect(focused()).to.equal('Launch');
  });

  it('stays where a person or the page has put it meanwhile', async () => {
    const { launch, host, open } = await page();
    launch.focus();
    const opened = open({});
    host.querySelector('button')!.focus();
    opened.end();
    expect(focused()).to.equal('First of the page');
  });

  it('is not moved by what never had it, such as a tooltip', async () => {
    const { launch, open } = await page();
    launch.focus();
    const opened = open(undefined);
    opened.end();
    expect(focused()).to.equal('Inside');
  });
});
