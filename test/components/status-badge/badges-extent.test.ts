import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { textRuler } from '../../../src/components/data-table/text-ruler.js';
import { badgesExtent } from '../../../src/components/status-badge/badges-extent.js';
import { statusBadges } from '../../../src/components/status-badge/status-badge.js';
import { badgeStyles } from '../../../src/components/status-badge/status-badge.styles.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { tokens } from '../../../src/styles/tokens.js';
import { status } from '../../../src/locales/en/customer.js';

const words = { text: status, format: formatsFor('en') };

class BadgesHost extends LitElement {
  static override styles = [tokens, badgeStyles];
  @property({ attribute: false }) statuses: readonly string[] = [];

  protected override render() {
    return html`<div class="surface">${statusBadges(this.statuses, words)}</div>`;
  }
}
customElements.define('test-badges-host', BadgesHost);

describe('badgesExtent', () => {
  it('is the width of a line of badges', async () => {
    for (const statuses of [
      ['trial'],
      ['suspended', 'noRecentActivity'],
      ['trial', 'expired', 'licenseOverage', 'own'],
    ]) {
      const host = await fixture<BadgesHost>(html`<test-badges-host .statuses=${statuses}></test-badges-host>`);
      host.style.cssText = 'display: inline-block; font: 14px/20px sans-serif';
      const { width } = host.renderRoot.querySelector('.badges')!.getBoundingClientRect();
      expect(badgesExtent(statuses, words, textRuler(host)), String(statuses)).to.be.closeTo(width, 2);
    }
  });
});
