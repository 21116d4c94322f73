import { expect } from '@open-wc/testing';
import { createDemoSource } from '../../mocks/demo-source.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { elementTags } from '../../src/element-tags.js';
import { allInside } from '../../stories/support/inside.js';
import { elementNeeds } from '../support/element-needs.js';
import { emulate } from '../support/page.js';
import { printing } from '../support/paper.js';
import { waitUntil } from '../support/wait-until.js';

/** A customer whose trials can be extended. */
const needs: typeof elementNeeds = { ...elementNeeds, 'customer-trials': { customerId: 'customer-6' } };
/** What a person presses or types in. What leads somewhere says so on paper; the choice of a product says which it is. */
const control = 'button:is(.button, .icon-button), input, select, textarea, [role="combobox"]';

describe('On paper', () => {
  printing();

  for (const tag of elementTags.filter((one) => one !== 'partner-hub' && one !== 'partner-dashboard'))
    it(`<${tag}> shows nothing to press or to type in`, async () => {
      const hub = Object.assign(document.createElement('partner-hub'), { source: createDemoSource(), locale: 'en' });
      const element = Object.assign(document.createElement(tag), { loading: 'eager', ...needs[tag] }) as HubElement;
      hub.append(element);
      document.body.append(hub);
      await waitUntil(() => !['idle', 'loading'].includes(element.state), tag);
      await element.updateComplete;
      await emulate({ media: 'print' });
      const seen = [...allInside(element.shadowRoot!)].filter((one) => one.matches(control) && one.checkVisibility());
      expect(seen.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
    });
});
