import { expect } from '@open-wc/testing';
import { chartThemeStyles, hexColor } from '../../src/charts/chart-theme.js';
import { styledRoot } from '../../src/core/element/document-styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { contrast, smallestDistance } from '../support/colors.js';
import { LitElement, css } from 'lit';

/** What is looked at, and what it is made of. */
const looks = {
  brand: '--_brand',
  hover: '--_brand-hover',
  onBrand: '--_on-brand',
  onDanger: '--_on-danger',
  danger: '--_danger',
  words: '--_brand-text',
  mark: '--_brand-mark',
  focus: '--_focus',
  used: '--_used',
  assigned: '--_assigned',
  available: '--_available',
  surface: '--_surface',
  raised: '--_surface-raised',
  under: '--_hover',
  tint: '--_brand-tint',
  text: '--_text',
  muted: '--_text-muted',
  series1: '--_series-1',
  series2: '--_series-2',
  series3: '--_series-3',
  series4: '--_series-4',
  series5: '--_series-5',
  series6: '--_series-6',
  step1: '--_chart-step-1',
  step2: '--_chart-step-2',
  step3: '--_chart-step-3',
  step4: '--_chart-step-4',
  step5: '--_chart-step-5',
  step6: '--_chart-step-6',
  good: '--_chart-good',
} as const;

type Look = Record<keyof typeof looks, string>;

/** The roles of the theme as colors that can be read. */
class ThemedBox extends LitElement {
  static override styles = [tokens, ...[chartThemeStyles].flat(), css``];

  readonly surface = document.createElement('div');

  protected override createRenderRoot() {
    const root = styledRoot(this);
    this.surface.className = 'surface';
    const inside = document.createElement('themed-roles');
    this.surface.append(inside);
    root.append(this.surface);
    return root;
  }
}

/** A component inside: charts have their roles there. */
class ThemedRoles extends LitElement {
  static override styles = chartThemeStyles;
  readonly marks = Object.entries(looks).map(([name, token]) => {
    const mark = document.createElement('i');
    mark.style.color = `color-mix(in srgb, var(${token}), var(${token}))`;
    return { name, mark };
  });

  protected override createRenderRoot() {
    const root = styledRoot(this);
    root.append(...this.marks.map(({ mark }) => mark));
    return root;
  }
}
customElements.define('themed-roles', ThemedRoles);
customElements.define('themed-box', ThemedBox);

const box = new ThemedBox();
const roles = () => box.surface.querySelector<ThemedRoles>('themed-roles')!;

/** The computed colors of every role with a brand. */
function lookOf(brand: string, theme: 'light' | 'dark'): Look {
  box.style.setProperty('--hub-brand', brand);
  if (!brand) box.style.removeProperty('--hub-brand');
  box.surface.style.colorScheme = theme;
  const colors = roles().marks.map(({ name, mark }) => [name, hexColor(getComputedStyle(mark).color)]);
  return Object.fromEntries(colors) as Look;
}

/** Numbers from 0 to 1, always the same ones. */
function* numbers(): Generator<number, never> {
  let seed = 20_261_126;
  for (;;) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    yield seed / 2 ** 32;
  }
}

const some = numbers();
const upTo = (most: number) => some.next().value * most;
const byte = () => Math.floor(upTo(256));

/** Brands that ask for something, then any: over the whole of sRGB, nearly white, nearly black, gray, without transparency and with. */
const brands = [
  ...[
    '#000',
    '#fff',
    '#ff0',
    '#ffcc00',
    '#808080',
    '#777',
    '#767676',
    '#f00',
    '#0f0',
    '#00f',
    '#0ff',
    '#f0f',
    '#010101',
    '#fefefe',
  ],
  ...[
    'transparent',
    'rgb(0 0 0 / 0%)',
    'rgb(255 255 0 / 30%)',
    'nonsense',
    '12px',
    'url(x)',
    'color(display-p3 0 1 0)',
  ],
  ...['oklch(0.7 0.4 140)', 'hsl(60deg 100% 90%)', 'light-dark(#ffe600, #30004a)', 'rebeccapurple', 'AccentColor'],
  ...Array.from({ length: 20 }, () => `hsl(${upTo(360)}deg ${upTo(100)}% ${90 + upTo(10)}%)`),
  ...Array.from({ length: 20 }, () => `hsl(${upTo(360)}deg ${upTo(100)}% ${upTo(10)}%)`),
  ...Array.from({ length: 20 }, () => `hsl(0deg 0% ${upTo(100)}%)`),
  ...Array.from({ length: 130 }, () => `rgb(${byte()} ${byte()} ${byte()})`),
];

const series = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;
const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6'] as const;

/** Each pair of roles, and the least contrast of the two. */
const pairs: readonly (readonly [keyof Look, keyof Look, number])[] = [
  ['onBrand', 'brand', 4.5],
  ['onBrand', 'hover', 4.5],
  ['onDanger', 'danger', 4.5],
  ['words', 'surface', 4.5],
  ['words', 'raised', 4.5],
  ['words', 'under', 4.5],
  ['words', 'tint', 4.5],
  ['text', 'tint', 4.5],
  ['muted', 'tint', 4.5],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
  ['mark', 'surface', 3],
  ['mark', 'raised', 3],
  ['mark', 'under', 3],
  ['used', 'surface', 3],
  ['assigned', 'surface', 3],
  ['good', 'surface', 3],
  ...[...series, ...steps].map((role) => [role, 'surface', 3] as const),
];

for (const theme of ['light', 'dark'] as const) {
  describe(`any brand color, in ${theme},`, () => {
    before(() => document.body.append(box));
    after(() => box.remove());

    /** What fails, by brand. */
    const failing = (find: (look: Look) => readonly string[]) =>
      brands.flatMap((brand) => find(lookOf(brand, theme)).map((found) => `${brand}: ${found}`));

    it('is two hundred colors and more', () => {
      expect(new Set(brands).size).to.be.above(200);
      expect(new Set(brands.map((brand) => lookOf(brand, theme).brand)).size).to.be.above(180);
    });

    it('is worked out once, by the surface: what is inside reads colors, not how they are made', () => {
      lookOf('rgb(11 107 97)', theme);
      for (const token of ['--_brand', '--_brand-mark', '--_brand-text', '--_focus', '--_used', '--_assigned'])
        expect(getComputedStyle(box.surface).getPropertyValue(token), token).not.to.match(/from|light-dark|var/);
    });

    it('gives words and marks that can be seen', () => {
      const poor = (look: Look) =>
        pairs.flatMap(([one, other, least]) => {
          const ratio = contrast(look[one], look[other]);
          return ratio >= least ? [] : [`${one} ${look[one]} on ${other} ${look[other]}: ${ratio.toFixed(2)}`];
        });
      expect(failing(poor)).to.deep.equal([]);
    });

    it('gives six series that are told apart', () => {
      const alike = (look: Look) => {
        const distance = smallestDistance(
          series.map((role) => look[role]),
          'typical',
        );
        return distance > 7 ? [] : [`${distance.toFixed(1)}`];
      };
      expect(failing(alike)).to.deep.equal([]);
    });

    it('gives a license bar whose parts are told apart, by their lightness', () => {
      const alike = ({ used, assigned, available }: Look) =>
        [contrast(used, assigned), contrast(assigned, available)]
          .filter((ratio) => ratio < 1.6)
          .map((ratio) => ratio.toFixed(2));
      expect(failing(alike)).to.deep.equal([]);
    });

    it('is ours where there is none, a transparent one, or one that is no color', () => {
      const ours = theme === 'light' ? '#2457d6' : '#86a8ff';
      for (const none of ['', 'transparent', 'nonsense', '12px', 'url(x)']) {
        expect(lookOf(none, theme).brand, none).to.equal(ours);
      }
    });

    it('that is ours looks as it is: its words and marks are the color itself', () => {
      const { brand, words, mark, focus, used, series1 } = lookOf('', theme);
      expect([words, mark, focus, used, series1]).to.deep.equal([brand, brand, brand, brand, brand]);
    });

    it('stays what it is where it is a surface', () => {
      expect(lookOf('#ffcc00', theme).brand).to.equal('#ffcc00');
      expect(lookOf('rgb(255 204 0 / 30%)', theme).brand).to.equal('#ffcc00');
    });

    it('that is gray gives gray words, marks and shades', () => {
      const { words, mark, assigned, step3 } = lookOf('#808080', theme);
      for (const color of [words, mark, assigned, step3]) expect(color).to.match(/^#(..)\1\1$/);
    });

    it('changes at once under the pointer', () => {
      const still = (look: Look) => (contrast(look.brand, look.hover) > 1.05 ? [] : ['does not']);
      expect(failing(still)).to.deep.equal([]);
    });
  });
}
