import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { statusBadge, statusBadges, statusWords } from '../../../src/components/status-badge/status-badge.js';
import type { StatusWords } from '../../../src/components/status-badge/status-badge.js';
import { badgeStyles } from '../../../src/components/status-badge/status-badge.styles.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { STATUSES } from '../../../src/domain/statuses.js';
import { english as en } from '../../support/dictionaries.js';
import { dutch as nl } from '../../support/dictionaries.js';
import { tokens } from '../../../src/styles/tokens.js';
import { translatePage } from '../../support/page-translator.js';

class BadgeHost extends LitElement {
  static override styles = [tokens, badgeStyles];
  @property() scheme = 'light';
  @property({ attribute: false }) statuses: readonly string[] = [];
  @property({ attribute: false }) words: StatusWords = { text: en.status, format: formatsFor('en') };

  protected override render() {
    return html`<div class="surface">
      ${STATUSES.map((status) => statusBadge(status, en.status))} ${statusBadges(this.statuses, this.words)}
    </div>`;
  }
}
customElements.define('test-badge-host', BadgeHost);

async function badges(statuses: readonly string[]) {
  const host = await fixture<BadgeHost>(html`<test-badge-host .statuses=${statuses}></test-badge-host>`);
  const row = host.renderRoot.querySelector('.badges')!;
  return { host, row, texts: () => [...row.querySelectorAll('.badge-text')].map((badge) => badge.textContent) };
}

describe('status badge', () => {
  it('places the number of the others as writing goes', async () => {
    const { host, row } = await badges(['subscription', 'trial', 'suspended', 'expiringSoon']);
    host.dir = 'rtl';
    const number = getComputedStyle(row.querySelector('[data-more]')!, '::after');
    expect(number.direction).to.equal('rtl');
    expect(number.right).to.equal('30px');
  });

  it('shows the most urgent statuses first and counts the others', async () => {
    const { row, texts } = await badges(['subscription', 'trial', 'suspended', 'expiringSoon']);
    expect(texts()).to.deep.equal(['Suspended', 'Expiring soon']);
    expect(row.querySelector('.badges-more')!.textContent).to.equal('+2');
  });

  it('shows an unknown code as its own text, after the known ones, also one that is named like a member of every object', async () => {
    const { row, texts } = await badges(['constructor', 'trial']);
    expect(texts()).to.deep.equal(['Trial', 'constructor']);
    expect(row.querySelector('.badges-more')!.checkVisibility()).to.equal(false);
    expect(statusWords(['toString', 'trial', 'suspended'], nl.status)).to.equal('Opgeschort, Proefperiode, toString');
  });

  it('shows the present statuses in the present language, whatever a page translator did', async () => {
    const { host, row, texts } = await badges(['trial', 'suspended', 'expired']);
    translatePage(row);
    expect(texts()).to.deep.equal(['«Suspended»', '«Expired»']);
    host.words = { text: nl.status, format: formatsFor('nl') };
    host.statuses = ['subscription', 'licenseOverage', 'expiringSoon', 'trial'];
    await host.updateComplete;
    expect(texts()).to.deep.equal(['Licentieoverschrijding', 'Verloopt binnenkort']);
    expect(row.querySelector('.badges-more')!.textContent).to.equal('+2');
  });

  it('shows another status with the nodes that it has', async () => {
    const { host, row } = await badges(['trial', 'suspended']);
    const nodes = () => [...row.querySelectorAll('*')];
    const [before, shape] = [nodes(), () => row.querySelector('path')!.getAttribute('d')];
    const paused = shape();
    host.statuses = ['subscription', 'expired'];
    await host.updateComplete;
    expect(nodes()).to.deep.equal(before);
    expect(shape()).not.to.equal(paused);
  });

  it('writes the number of the others as its language does', async () => {
    const { host, row } = await badges(['trial', 'suspended', 'expired']);
    host.words = { text: en.status, format: formatsFor('ar-EG') };
    await host.updateComplete;
    expect(row.querySelector('.badges-more')!.textContent).to.contain('١');
  });

  it('shows the text of the next status as a whole or not at all, and its icon always, however narrow it is', async () => {
    for (const second of ['noRecentActivity', 'licenseOverage', 'trial']) {
      const { host, row } = await badges(['suspended', second, 'subscription', 'own']);
      const [icon, text] = row.children[1]!.children as unknown as [SVGElement, HTMLElement];
      const shown = new Set<boolean>();
      for (let width = 130; width < 320; width += 3) {
        host.style.cssText = `display: block; inline-size: ${width}px; font: 14px/20px sans-serif`;
        const pill = row.children[1]!.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        const isOnLine = box.top < pill.bottom - 1;
        expect(icon.getBoundingClientRect().right, `${second}, ${width}`).to.be.at.most(pill.right);
        if (isOnLine) expect(box.right, `${second}, ${width}`).to.be.at.most(pill.right + 0.5);
        expect(text.scrollWidth, `${second}, ${width}`).to.be.at.most(text.clientWidth + 1);
        shown.add(isOnLine);
      }
      expect(shown.has(true), second).to.equal(true);
    }
  });

  it('tells every status apart without color', async () => {
    const { host } = await badges([]);
    const shapes = [...host.renderRoot.querySelectorAll('svg')].map((icon) => icon.innerHTML);
    expect(new Set(shapes).size).to.equal(STATUSES.length);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is readable in the ${scheme} theme`, async () => {
      const { host } = await badges(['trial']);
      host.style.colorScheme = scheme;
      host.style.background = scheme === 'dark' ? '#14171d' : '#fff';
      await expect(host).to.be.accessible();
    });
  }
});
