import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { ChartColor } from '../../src/charts/chart-model.js';
import { chartColors } from '../../src/charts/chart-model.js';
import { ramp } from '../../src/charts/chart-ramp.js';
import {
  chartProbes,
  chartThemeStyles,
  hexColor,
  measureText,
  readLook,
  watchLook,
} from '../../src/charts/chart-theme.js';
import { tokens } from '../../src/styles/tokens.js';
import { contrast, smallestDistance } from '../support/colors.js';
import { emulate } from '../support/page.js';
import { waitUntil } from '../support/wait-until.js';

class ThemedHost extends LitElement {
  static override styles = [tokens];
  protected override render() {
    return html`<div class="surface"><themed-probes></themed-probes></div>`;
  }
}

class Probes extends LitElement {
  static override styles = chartThemeStyles;
  protected override render() {
    return chartProbes;
  }
}
customElements.define('themed-probes', Probes);
customElements.define('themed-host', ThemedHost);

async function themed({ dark = false, brand = '' } = {}) {
  const host = await fixture<ThemedHost>(html`<themed-host></themed-host>`);
  const surface = host.renderRoot.querySelector<HTMLElement>('.surface')!;
  surface.style.colorScheme = dark ? 'dark' : 'light';
  if (brand) host.style.setProperty('--hub-brand', brand);
  const element = surface.querySelector<Probes>('themed-probes')!;
  await element.updateComplete;
  return { host, surface, probes: element.renderRoot.querySelector('.probes')! };
}

/** Once its color has settled: a probe's transition takes a moment. */
async function settledLook(probes: Element) {
  await Promise.all(probes.getAnimations({ subtree: true }).map((animation) => animation.finished));
  return readLook(probes);
}

const steps = [1, 2, 3, 4, 5, 6].map((number) => `step-${number}` as ChartColor);
const series = [1, 2, 3, 4, 5, 6].map((number) => `series-${number}` as ChartColor);

describe('the look of a chart', () => {
  afterEach(() => emulate({}));

  for (const dark of [false, true]) {
    const theme = dark ? 'dark' : 'light';

    it(`tells six series apart with every kind of color vision, in ${theme}`, async () => {
      const { colors } = await settledLook((await themed({ dark })).probes);
      expect(smallestDistance(series.map((role) => colors[role]))).to.be.above(7);
    });

    it(`tells good from poor with every kind of color vision, in ${theme}`, async () => {
      const { colors } = await settledLook((await themed({ dark })).probes);
      expect(smallestDistance([colors.good, colors.bad])).to.be.above(7);
    });

    it(`orders six steps from faint to strong with every kind of color vision, in ${theme}`, async () => {
      const { colors } = await settledLook((await themed({ dark })).probes);
      const shades = steps.map((role) => colors[role]);
      expect(smallestDistance(shades)).to.be.above(7);
      const strength = shades.map((shade) => contrast(shade, colors.surface));
      expect(strength).to.deep.equal(strength.toSorted((one, other) => one - other));
    });

    it(`tells any number of parts of an order apart, up to twelve, with every kind of color vision, in ${theme}`, async () => {
      const { colors } = await settledLook((await themed({ dark })).probes);
      for (let count = 1; count <= 12; count++) {
        const fills = ramp(count);
        for (const isHatched of [true, false]) {
          const shades = fills
            .filter(({ hatched }) => Boolean(hatched) === isHatched)
            .map(({ color }) => colors[color]);
          expect(smallestDistance(shades), `of ${count}, hatched: ${isHatched}`).to.be.above(7);
        }
        const strength = fills.map(({ color }) => contrast(colors[color], colors.surface));
        expect(strength, `in order, of ${count}`).to.deep.equal(strength.toSorted((one, other) => one - other));
      }
    });

    it(`has every color stand out from the surface 3:1, in ${theme}`, async () => {
      const { colors } = await settledLook((await themed({ dark })).probes);
      for (const role of [...series, ...steps, 'good', 'bad', 'unknown'] as ChartColor[]) {
        expect(contrast(colors[role], colors.surface), role).to.be.at.least(3);
      }
    });
  }

  it('has a probe for every role', async () => {
    const { probes } = await themed();
    const roles = [...chartColors, 'text', 'muted', 'rule', 'surface', 'limit'];
    expect([...probes.children].map(({ className }) => className)).to.have.members(roles);
  });

  it('follows one brand color, whatever it is', async () => {
    for (const brand of ['#0f7b3f', '#b3261e', '#6d28d9', '#333333']) {
      const { colors } = await settledLook((await themed({ brand })).probes);
      expect(smallestDistance(series.map((role) => colors[role])), brand).to.be.above(3);
      expect(
        series.every((role) => contrast(colors[role], colors.surface) > 2.8),
        brand,
      ).to.equal(true);
    }
  });

  it('is told apart by patterns in forced colors and with more contrast', async () => {
    const { probes } = await themed();
    expect(readLook(probes).patterned).to.equal(false);
    await emulate({ contrast: 'more' });
    expect(readLook(probes).patterned).to.equal(true);
    await emulate({ forcedColors: 'active' });
    const look = await settledLook(probes);
    expect(look.patterned).to.equal(true);
    expect(look.colors['series-1']).to.equal(look.colors.text);
    expect(contrast(look.colors['series-1'], look.colors.surface)).to.be.above(7);
  });

  it('hears of another theme, another brand and another contrast, until it is told not to', async () => {
    const { host, surface, probes } = await themed();
    readLook(probes);
    const life = new AbortController();
    let changes = 0;
    watchLook(probes, { changed: () => (changes += 1), signal: life.signal });
    const kinds = {
      theme: () => (surface.style.colorScheme = 'dark'),
      brand: () => host.style.setProperty('--hub-brand', '#0f7b3f'),
      direction: () => (surface.dir = 'rtl'),
      font: () => (surface.style.fontFamily = 'Georgia, serif'),
      // Last: the test ends here where no browser can be made to see it.
      contrast: () => emulate({ contrast: 'more' }),
    };
    for (const [kind, change] of Object.entries(kinds)) {
      changes = 0;
      await change();
      await waitUntil(() => changes > 0, `the change of ${kind} was heard`);
    }
    life.abort();
    changes = 0;
    surface.style.colorScheme = 'light';
    await settledLook(probes);
    expect(changes).to.equal(0);
  });

  it('knows the direction and the font', async () => {
    const { surface, probes } = await themed();
    surface.dir = 'rtl';
    surface.style.fontFamily = 'Georgia, serif';
    expect(readLook(probes)).to.deep.include({ rightToLeft: true, font: 'Georgia, serif' });
  });

  it('writes every kind of computed color as six digits', () => {
    expect(hexColor('color(srgb 0.5 0 1)')).to.equal('#8000ff');
    expect(hexColor('color(srgb 1.2 -0.1 1e-7 / 0.4)')).to.equal('#ff0000');
    expect(hexColor('rgb(36, 87, 214)')).to.equal('#2457d6');
  });

  it('writes what is transparent as it looks on its ground', () => {
    expect(hexColor('color(srgb 1 1 1 / 0.2)', 'rgb(0, 0, 0)')).to.equal('#333333');
    expect(hexColor('rgba(0, 0, 0, 0.2)', 'color(srgb 1 1 1)')).to.equal('#cccccc');
    expect(hexColor('rgba(255, 0, 0, 0.2)', 'rgba(0, 0, 0, 0)')).to.equal('#ff0000');
  });

  it('measures texts', () => {
    expect(measureText('wide', 'sans-serif')).to.be.within(15, 45);
    expect(measureText('', 'sans-serif')).to.equal(0);
  });
});
