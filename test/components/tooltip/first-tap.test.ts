import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Tooltip, tip } from '../../../src/components/tooltip/tooltip.js';
import { waitUntil } from '../../support/wait-until.js';

class FirstTip extends LitElement {
  constructor() {
    super();
    new Tooltip(this);
  }

  protected override render() {
    return html`<button ${tip('How it is computed')}>Why</button>`;
  }
}
customElements.define('test-first-tip', FirstTip);

/** In a file of its own: the code of tooltips comes once for a page. */
describe('the first tap of a page', () => {
  it('opens the tooltip although the finger has left by the time its code is here', async () => {
    const host = await fixture<FirstTip>(html`<test-first-tip></test-first-tip>`);
    const button = host.renderRoot.querySelector('button')!;
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout'])
      button.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true, composed: true }));
    await waitUntil(() => host.renderRoot.querySelector('[role="tooltip"]'), 'it opens');
    expect(host.renderRoot.querySelector('[role="tooltip"]')!.textContent).to.equal('How it is computed');
  });
});
