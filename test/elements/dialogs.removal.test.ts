import { expect } from '@open-wc/testing';
import { register } from '../../src/core/element/register.js';
import { forgetLeftovers, leftovers, watchLeftovers } from '../support/leftovers.js';
import { opened, openers, openings, placed, until } from '../support/openings.js';
import type { Opening } from '../support/openings.js';
import { emulate } from '../support/page.js';

async function openAndClose(element: HTMLElement, opening: Opening): Promise<void> {
  await opened(element, opening);
  opening.close(element.shadowRoot!);
  await until(() => !opening.isOpen(element.shadowRoot!), 'it closes');
}

describe('Leaves nothing behind, opened and closed 100 times:', () => {
  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    for (const element of openers) register(element);
  });
  afterEach(() => forgetLeftovers());

  for (const [what, opening] of Object.entries(openings))
    it(what, async () => {
      // What code keeps for good, once for the page, is not an element's.
      const first = placed(opening);
      await openAndClose(first, opening);
      first.remove();
      const nodes = document.querySelectorAll('*').length;
      watchLeftovers();
      const element = placed(opening);
      for (let time = 0; time < 100; time += 1) await openAndClose(element, opening);
      // It leaves the page with what is open as well.
      await until(() => opening.opener(element.shadowRoot!), 'there is a button');
      opening.opener(element.shadowRoot!)!.click();
      await until(() => opening.isOpen(element.shadowRoot!), 'it opens');
      element.remove();
      await until(() => leftovers().length === 0, leftovers().join('\n'));
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    }).timeout(300_000);
});
