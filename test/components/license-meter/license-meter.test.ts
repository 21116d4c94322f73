import { expect, fixture, html } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { LitElement, render } from 'lit';
import { property } from 'lit/decorators.js';
import {
  drawLicenseLine,
  licenseFigures,
  licenseMeter,
  licenseSummary,
} from '../../../src/components/license-meter/license-meter.js';
import type { LicenseFigures, LicenseWords } from '../../../src/components/license-meter/license-meter.js';
import { licenseMeterStyles } from '../../../src/components/license-meter/license-meter.styles.js';
import { Tooltip } from '../../../src/components/tooltip/tooltip.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { dutch as nl, english as en } from '../../support/dictionaries.js';
import { tokens } from '../../../src/styles/tokens.js';
import { translatePage } from '../../support/page-translator.js';
import { waitUntil } from '../../support/wait-until.js';

const words = { text: en.license, format: formatsFor('en') };

class MeterHost extends LitElement {
  static override styles = [tokens, licenseMeterStyles];
  @property({ attribute: false }) licenses: LicenseFigures = { total: 100, assigned: 60, used: 30 };
  tooltip = new Tooltip(this);

  protected override render() {
    return html`<div class="surface">
      <div class="cell"></div>
      ${licenseMeter(this.licenses, words)}
    </div>`;
  }

  protected override updated(): void {
    drawLicenseLine(this.cell, this.licenses, words);
  }

  get cell() {
    return this.renderRoot.querySelector<HTMLElement>('.cell')!;
  }
}
customElements.define('test-meter-host', MeterHost);

async function meterOf(licenses: LicenseFigures) {
  const host = await fixture<MeterHost>(html`<test-meter-host .licenses=${licenses}></test-meter-host>`);
  host.style.display = 'block';
  host.style.inlineSize = '400px';
  const part = (name: string) => host.renderRoot.querySelector<HTMLElement>(`.meter [part="${name}"]`)!;
  const shares = () =>
    ['used', 'unused', 'available', 'overage'].map(
      (name) => part(`segment-${name}`).getBoundingClientRect().width / 400,
    );
  return { host, shares, bar: host.renderRoot.querySelector<HTMLElement>('.meter')! };
}

/** The layers of the one-element bar, from the front: how wide each is, as a share of the bar. */
function layers(host: MeterHost): number[] {
  const line = host.cell.firstElementChild!;
  const probe = line.appendChild(document.createElement('i'));
  probe.style.display = 'block';
  // Commas within `max(…)` part no layers.
  const widths = getComputedStyle(line).backgroundSize.match(/(?:max\([^)]*\)|[\w.%]+)(?= 100%)/g)!;
  const shares = widths.map((width) => {
    probe.style.inlineSize = width;
    return probe.getBoundingClientRect().width / line.getBoundingClientRect().width;
  });
  probe.remove();
  return shares;
}

/** Where the mark at 100 % of the one-element bar has its left edge, px: a share of a background's place is one of the room beside it. */
function markIn({ cell }: MeterHost): number {
  const line = cell.firstElementChild!;
  const room = cell.appendChild(document.createElement('div'));
  room.style.inlineSize = `${line.getBoundingClientRect().width - 2}px`;
  const probe = room.appendChild(document.createElement('div'));
  probe.style.marginLeft = getComputedStyle(line).backgroundPositionX.split(', ')[2]!;
  const left = probe.getBoundingClientRect().left - room.getBoundingClientRect().left;
  room.remove();
  return left;
}

const near = (actual: readonly number[], expected: readonly number[]) =>
  actual.forEach((value, index) => expect(value).to.be.closeTo(expected[index]!, 0.005));

describe('license meter', () => {
  it('shows used, unused and available licenses as wide as their numbers', async () => {
    const { shares, bar } = await meterOf({ total: 200, assigned: 120, used: 30 });
    near(shares(), [0.15, 0.45, 0.4, 0]);
    expect(bar.getBoundingClientRect().height).to.equal(8);
    expect(bar.querySelector('.limit')!.checkVisibility()).to.equal(false);
  });

  it('shows what there is, were it one of a million, and never leaves its box', async () => {
    for (const licenses of [
      { total: 1_000_000, assigned: 400_000, used: 1 },
      { total: 1_000_000, assigned: 1_000_001, used: 1_000_000 },
      { total: 1_000_000, assigned: 999_999, used: 999_998 },
    ]) {
      const { shares, bar } = await meterOf(licenses);
      const seen = shares().map((share) => share * 400 >= 1.9);
      const { used, assigned, total } = licenses;
      expect(seen).to.deep.equal([used > 0, Math.min(assigned, total) > used, total > assigned, assigned > total]);
      expect(shares().reduce((sum, share) => sum + share)).to.be.closeTo(1, 0.005);
      const ends = [...bar.querySelectorAll('.segment')].map((segment) => segment.getBoundingClientRect().right);
      expect(Math.max(...ends)).to.be.at.most(bar.getBoundingClientRect().right + 0.5);
    }
  });

  it('shows an overage beyond the mark at 100 % and never leaves its box', async () => {
    const { shares, bar } = await meterOf({ total: 100, assigned: 125, used: 110 });
    near(shares(), [0.8, 0, 0, 0.2]);
    const mark = bar.querySelector('.limit')!.getBoundingClientRect();
    expect(mark.left + 1 - bar.getBoundingClientRect().left).to.be.closeTo(320, 0.6);
  });

  it('draws the same shares as one element in a row, and draws it again with other numbers', async () => {
    const { host } = await meterOf({ total: 200, assigned: 120, used: 30 });
    const line = host.cell.firstElementChild;
    near(layers(host), [0.15, 0.6]);
    host.licenses = { total: 100, assigned: 125, used: null };
    await host.updateComplete;
    expect(host.cell.firstElementChild).to.equal(line);
    near(layers(host), [0, 0.8, 2 / 400, 1]);
    expect(host.cell.childElementCount).to.equal(1);
    host.licenses = { total: 200, assigned: 200, used: 50 };
    await host.updateComplete;
    near(layers(host), [0.25, 1]);
  });

  it('has its mark in a row where 100 % is, also where the writing goes to the left', async () => {
    const { host } = await meterOf({ total: 100, assigned: 125, used: 110 });
    expect(markIn(host)).to.be.closeTo(320, 0.1);
    host.dir = 'rtl';
    expect(markIn(host)).to.be.closeTo(400 - 320 - 2, 0.1);
    host.licenses = { total: 0, assigned: 5, used: 5 };
    await host.updateComplete;
    expect(markIn(host)).to.be.closeTo(398, 0.1);
  });

  it('shows in a row what is used, were it one of a million', async () => {
    const { host } = await meterOf({ total: 1_000_000, assigned: 400_000, used: 1 });
    near(layers(host), [2 / 400, 0.4]);
    host.licenses = { total: 1_000_000, assigned: 400_000, used: 0 };
    await host.updateComplete;
    near(layers(host), [0, 0.4]);
  });

  it('never wraps, overlaps or leaves its box, whatever the numbers are (property)', async () => {
    const { host, bar } = await meterOf({ total: 1, assigned: 1, used: 1 });
    const count = fc.oneof(fc.integer({ min: -5, max: 2_000_000_000 }), fc.constant(0));
    await fc.assert(
      fc.asyncProperty(count, count, fc.option(count), async (total, assigned, used) => {
        host.licenses = { total, assigned, used };
        await host.updateComplete;
        const box = bar.getBoundingClientRect();
        let end = box.left - 0.01;
        for (const segment of bar.querySelectorAll('.segment')) {
          const { left, right } = segment.getBoundingClientRect();
          expect(left).to.be.at.least(end - 0.1);
          expect(right).to.be.at.most(box.right + 0.1);
          end = right;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says in words and in its tooltip what it shows, is reachable by keyboard and accessible', async () => {
    const { host, bar } = await meterOf({ total: 100, assigned: 125, used: 110 });
    expect(bar.ariaLabel).to.equal('110 used, 125 assigned and 0 available of 100 licenses, 25 over the limit');
    await expect(host).to.be.accessible();
    bar.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', bubbles: true, composed: true }));
    await waitUntil(() => host.renderRoot.querySelector('[role="tooltip"]'));
    const figures = host.renderRoot.querySelector('[role="tooltip"]')!.textContent!.replace(/\s+/g, ' ').trim();
    expect(figures).to.equal('Used110110% Assigned125125% Available00% Over the limit2525% Total100');
    expect(bar.tabIndex).to.equal(0);
  });

  it('says the figures of the present licenses and language, whatever a page translator did', () => {
    const box = document.createElement('div');
    const figures = (licenses: LicenseFigures, say: LicenseWords) => {
      render(licenseFigures(licenses, say), box);
      return box.textContent.replace(/\s+/g, ' ').trim();
    };
    figures({ total: 100, assigned: 60, used: 30 }, words);
    translatePage(box);
    expect(box.textContent).to.contain('«Used»«30»«30%»');
    expect(figures({ total: 200, assigned: 61, used: 31 }, { text: nl.license, format: formatsFor('nl') })).to.equal(
      'Gebruikt3115,5% Toegewezen6130,5% Beschikbaar13969,5% Totaal200',
    );
  });

  it('says why a figure is "–": not known, or a share of nothing', () => {
    const notes = (licenses: LicenseFigures) => {
      const box = document.createElement('div');
      render(licenseFigures(licenses, words), box);
      return [...box.querySelectorAll('.figures-note')].map((note) => note.textContent);
    };
    expect(notes({ total: 10, assigned: 4, used: 3 })).to.deep.equal([]);
    expect(notes({ total: 10, assigned: 4, used: null })).to.deep.equal(['Used: Not available from this source']);
    expect(notes({ total: 0, assigned: 5, used: 5 })).to.deep.equal([en.license.nothingBought]);
    expect(notes({ total: null, assigned: 4, used: 3 })).to.deep.equal(['Total: Not available from this source']);
  });

  it('draws an empty outline of licenses that are not known, and does not call them none', async () => {
    for (const licenses of [
      { total: null, assigned: 4, used: 3 },
      { total: 10, assigned: null, used: null },
    ]) {
      const { shares, bar } = await meterOf(licenses);
      expect(shares()).to.deep.equal([0, 0, 0, 0]);
      expect(bar.ariaLabel).to.equal('Not available from this source');
      expect(bar.classList.contains('none')).to.equal(true);
    }
  });

  it('says that the used licenses are not known instead of showing 0', () => {
    const licenses = { total: 10, assigned: 4, used: null };
    expect(licenseSummary(licenses, words)).to.equal('4 assigned and 6 available of 10 licenses, use not available');
    const box = document.createElement('div');
    render(licenseFigures(licenses, words), box);
    expect(box.textContent).to.contain('Used: Not available from this source');
  });

  it('shows a subscription without licenses as an empty outline that says so', async () => {
    const { shares, bar } = await meterOf({ total: 0, assigned: 0, used: 0 });
    expect(shares()).to.deep.equal([0, 0, 0, 0]);
    expect(bar.ariaLabel).to.equal('No licenses');
    expect(bar.classList.contains('none')).to.equal(true);
  });

  it('shows licenses that were assigned without any being bought as overage alone', async () => {
    const { shares, bar } = await meterOf({ total: 0, assigned: 5, used: 5 });
    near(shares(), [0, 0, 0, 1]);
    expect(bar.ariaLabel).to.equal('5 used, 5 assigned and 0 available of 0 licenses, 5 over the limit');
  });
});
