import { expect } from '@open-wc/testing';
import { hexColor } from '../../src/charts/chart-theme.js';
import { register } from '../../src/core/element/register.js';
import { KpiCard } from '../../src/elements/kpi-card/kpi-card.js';
import { contrast } from '../support/colors.js';
import { emulate } from '../support/page.js';

/** What a system says of its colors, in light and in dark, and how it switches to dark. */
interface SystemLook {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
  darken(page: HTMLElement): void;
  /** The theme that the element has itself, where the system does not name one. */
  readonly theme?: 'dark';
}

const wordpress = (name: string) => `wp--preset--color--${name}`;
const momentum = (name: string) => `mds-color-theme-${name}`;

/** The same in both: a page picks other ones of them in dark. */
const tailwind = {
  'color-blue-600': 'oklch(0.546 0.245 262.881)',
  'color-blue-400': 'oklch(0.707 0.165 254.624)',
  'color-gray-900': 'oklch(0.21 0.034 264.665)',
  'color-gray-100': 'oklch(0.967 0.003 264.542)',
  'color-white': '#fff',
};

/** The variables of each system, as its own style sheets set them; `npm run test:hosts -- looks` tries the sheets themselves. */
const systems: Readonly<Record<string, SystemLook>> = {
  bootstrap: {
    light: { 'bs-primary': '#0d6efd', 'bs-link-color': '#0d6efd', 'bs-body-color': '#212529', 'bs-body-bg': '#fff' },
    dark: { 'bs-primary': '#0d6efd', 'bs-link-color': '#6ea8fe', 'bs-body-color': '#dee2e6', 'bs-body-bg': '#212529' },
    darken: (page) => (page.dataset['bsTheme'] = 'dark'),
  },
  tailwind: { light: tailwind, dark: tailwind, darken: (page) => page.classList.add('dark') },
  sharepoint: {
    light: {
      colorBrandBackground: '#0f6cbd',
      colorBrandForegroundLink: '#115ea3',
      colorNeutralForeground1: '#242424',
      colorNeutralBackground1: '#fff',
    },
    dark: { themePrimary: '#2899f5', link: '#6cb8f6', bodyText: '#fff', bodyBackground: '#1b1a19' },
    darken: () => {},
    theme: 'dark',
  },
  wordpress: {
    light: { [wordpress('accent-1')]: '#ffee58', [wordpress('contrast')]: '#111', [wordpress('base')]: '#fff' },
    dark: { [wordpress('primary')]: '#9dff20', [wordpress('foreground')]: '#fff', [wordpress('background')]: '#000' },
    darken: () => {},
    theme: 'dark',
  },
  momentum: {
    light: {
      [momentum('background-accent-normal')]: '#1170cf',
      [momentum('text-accent-normal')]: '#1170cf',
      [momentum('text-primary-normal')]: '#000000f2',
      [momentum('background-solid-primary-normal')]: '#fff',
    },
    dark: {
      [momentum('background-accent-normal')]: '#1170cf',
      [momentum('text-accent-normal')]: '#64b4fa',
      [momentum('text-primary-normal')]: '#fffffff2',
      [momentum('background-solid-primary-normal')]: '#1a1a1a',
    },
    darken: (page) => (page.className = 'mds-theme-stable-darkWebex'),
  },
};

/** A card on a page of a system. */
async function cardOn(name: string, theme: 'light' | 'dark'): Promise<{ card: KpiCard; end: () => void }> {
  const system = systems[name]!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(`/src/themes/${name}.css`)).text());
  document.adoptedStyleSheets.push(sheet);
  const page = document.documentElement;
  const before = { className: page.className, style: page.getAttribute('style') ?? '' };
  for (const [variable, value] of Object.entries(system[theme])) page.style.setProperty(`--${variable}`, value);
  if (theme === 'dark') system.darken(page);
  const card = Object.assign(document.createElement('kpi-card'), { label: 'Open', value: 12, previous: 10 });
  if (theme === 'dark' && system.theme) card.theme = system.theme;
  document.body.append(card);
  await card.updateComplete;
  const end = () => {
    card.remove();
    page.className = before.className;
    page.setAttribute('style', before.style);
    delete page.dataset['bsTheme'];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  return { card, end };
}

/** A computed color of the card. */
function colorIn(card: KpiCard, token: string): string {
  const probe = card.shadowRoot!.querySelector('.surface')!.appendChild(document.createElement('i'));
  probe.style.color = `color-mix(in srgb, var(${token}), var(${token}))`;
  const color = hexColor(getComputedStyle(probe).color);
  probe.remove();
  return color;
}

describe('the sheet of another system', () => {
  before(() => register(KpiCard));

  for (const name of Object.keys(systems)) {
    for (const theme of ['light', 'dark'] as const) {
      it(`gives elements its look, and what can be read: ${name}, ${theme}`, async () => {
        const { card, end } = await cardOn(name, theme);
        const of = (token: string) => colorIn(card, token);
        const surface = of('--_surface');
        const dark = contrast(surface, '#ffffff') > 10;
        const found = {
          surface: dark ? 'dark' : 'light',
          scheme: getComputedStyle(card.shadowRoot!.querySelector('.surface')!).colorScheme,
        };
        const ratios = {
          text: contrast(of('--_text'), surface),
          words: contrast(of('--_brand-text'), surface),
          onBrand: contrast(of('--_on-brand'), of('--_brand')),
          mark: contrast(of('--_brand-mark'), surface) * 1.5,
        };
        const brand = of('--_brand');
        end();
        expect(found).to.deep.equal({ surface: theme, scheme: theme });
        for (const [role, ratio] of Object.entries(ratios)) expect(ratio, role).to.be.at.least(4.49);
        expect(brand).not.to.equal(theme === 'light' ? '#2457d6' : '#86a8ff');
      });
    }
  }

  for (const name of Object.keys(systems)) {
    it(`gives elements on a dark page what can be read on paper, in the system’s own brand: ${name}`, async () => {
      // First, so that nothing stays on the page of a browser that cannot.
      await emulate({ media: 'print' });
      const { card, end } = await cardOn(name, 'dark');
      const of = (token: string) => colorIn(card, token);
      const found = ['--_text', '--_text-muted', '--_brand-text', '--_danger-text'].map((token) => [
        token,
        contrast(of(token), '#ffffff'),
      ]);
      const [surface, brand] = [of('--_surface'), of('--_brand')];
      await emulate({});
      end();
      for (const [token, ratio] of found) expect(ratio, String(token)).to.be.at.least(4.49);
      expect(surface).to.equal('#ffffff');
      expect(brand).not.to.equal('#2457d6');
    });
  }

  it('reaches an element inside an element', async () => {
    const { card, end } = await cardOn('bootstrap', 'dark');
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(card);
    await card.updateComplete;
    const found = [
      getComputedStyle(card.shadowRoot!.querySelector('.surface')!).colorScheme,
      colorIn(card, '--_surface'),
    ];
    end();
    root.host.remove();
    expect(found).to.deep.equal(['dark', '#212529']);
  });

  it('follows a theme that the provider has, where the system leaves it to the visitor', async () => {
    const { card, end } = await cardOn('tailwind', 'light');
    const light = colorIn(card, '--_surface');
    card.theme = 'dark';
    await card.updateComplete;
    const found = [light, contrast(colorIn(card, '--_text'), colorIn(card, '--_surface')) > 10];
    end();
    expect(found).to.deep.equal(['#ffffff', true]);
  });

  it('changes nothing where the system is not on the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch('/src/themes/bootstrap.css')).text());
    document.adoptedStyleSheets.push(sheet);
    const card = document.body.appendChild(
      Object.assign(document.createElement('kpi-card'), { label: 'Open', value: 1 }),
    );
    await card.updateComplete;
    expect([colorIn(card, '--_brand'), colorIn(card, '--_surface')]).to.deep.equal(['#2457d6', '#ffffff']);
    card.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
