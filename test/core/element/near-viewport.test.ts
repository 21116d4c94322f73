import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { NearViewport } from '../../../src/core/element/near-viewport.js';
import { emulate } from '../../support/page.js';

class FarBox extends LitElement {
  readonly near = new NearViewport(this, () => true);
}
customElements.define('test-far-box', FarBox);

/** An element many screens below the fold. */
async function farBelow(): Promise<FarBox> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div class="spacer"></div>
      <test-far-box></test-far-box>
    </div>`,
  );
  page.querySelector<HTMLElement>('.spacer')!.style.height = '9000px';
  const box = page.querySelector<FarBox>('test-far-box')!;
  await frames();
  expect(box.near.reached, 'it is far away').to.equal(false);
  return box;
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

describe('an element far below the fold', () => {
  afterEach(() => emulate({}));

  it('counts as near when the page goes to the printer, without waiting for a frame, and stays so', async () => {
    const box = await farBelow();
    dispatchEvent(new Event('beforeprint'));
    expect(box.near.reached).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(box.near.reached).to.equal(true);
  });

  it('counts as near when the page is shown as it would be printed', async () => {
    const box = await farBelow();
    await emulate({ media: 'print' });
    await frames();
    expect(box.near.reached).to.equal(true);
  });

  it('counts as near when it comes to a page that is shown so already', async () => {
    const box = await farBelow();
    const parent = box.parentElement!;
    box.remove();
    await emulate({ media: 'print' });
    await frames();
    parent.append(box);
    box.requestUpdate();
    await box.updateComplete;
    expect(box.near.reached).to.equal(true);
  });

  it('hears of no printer while it is in no page', async () => {
    const box = await farBelow();
    box.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(box.near.reached).to.equal(false);
  });
});
