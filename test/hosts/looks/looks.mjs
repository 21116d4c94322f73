/** The looks that pages have, and how they are checked. */
import { darkSite, fileOf, fluent, momentum, momentumClass, shadcn, site, tailwind, wordpress } from './systems.mjs';

const bootstrap = () => fileOf('bootstrap/dist/css/bootstrap.css');
const darkTailwind = () => tailwind(`@import 'tailwindcss' theme(static); body { background: var(--color-gray-950); }`);

/** Tokens of the sheet for SharePoint that only Fluent 9 says. */
const fluentOnly = /^--hub-(font|radius|shadow|success|warning|danger)/;

/**
 * Each look of a page: the `sheet` of ours that goes with it, its `css`, `html` (attributes of the page), the provider's `theme` and what the visitor `prefers`
 * where they say what is dark, its `locale`, whether the system's colors are `forced`, tokens that the system is `silent` about, and what is to be seen: the `font` and the corners (`radius`) of a card.
 */
export const looks = {
  plain: { scheme: 'light', radius: '8px' },
  'plain in dark': { scheme: 'dark', theme: 'dark', css: () => 'body { background: #101216; }' },
  'a brand': { scheme: 'light', css: () => 'partner-hub { --hub-brand: #0b6b61; }' },
  'dense rows': { scheme: 'light', css: () => 'partner-hub { --hub-row-height: 36px; }' },
  'from right to left': { scheme: 'light', html: { dir: 'rtl' }, locale: 'ar' },
  'forced colors': { scheme: 'light dark', forced: true },
  bootstrap: { sheet: 'bootstrap', scheme: 'light', css: bootstrap, radius: '8px', font: /^system-ui/ },
  'bootstrap in dark': {
    sheet: 'bootstrap',
    scheme: 'dark',
    css: bootstrap,
    html: { 'data-bs-theme': 'dark' },
    radius: '8px',
    font: /^system-ui/,
  },
  tailwind: {
    sheet: 'tailwind',
    scheme: 'light',
    css: () => tailwind(`@import 'tailwindcss' theme(static);`),
    radius: '8px',
    font: /BlinkMacSystemFont/,
  },
  'tailwind in dark': {
    sheet: 'tailwind',
    scheme: 'dark',
    css: darkTailwind,
    html: { class: 'dark' },
    radius: '8px',
  },
  'tailwind as the visitor prefers': {
    sheet: 'tailwind',
    scheme: 'light dark',
    css: darkTailwind,
    prefers: 'dark',
    theme: 'auto',
    radius: '8px',
  },
  'tailwind that writes what is used': {
    sheet: 'tailwind',
    scheme: 'light',
    css: () => tailwind(`@import 'tailwindcss';`, ['text-gray-900', 'bg-blue-600', 'bg-red-50']),
    silent: /./,
  },
  'shadcn/ui': { sheet: 'tailwind', scheme: 'light', css: () => tailwind(shadcn), silent: /./, radius: '10px' },
  'shadcn/ui in dark': {
    sheet: 'tailwind',
    scheme: 'dark',
    css: () => tailwind(shadcn),
    html: { class: 'dark' },
    silent: /./,
    radius: '10px',
  },
  'fluent ui': {
    sheet: 'sharepoint',
    scheme: 'light',
    css: () => fluent('webLightTheme'),
    radius: '6px',
    font: /Segoe UI/,
  },
  'fluent ui in dark': {
    sheet: 'sharepoint',
    scheme: 'dark',
    css: () => fluent('webDarkTheme'),
    theme: 'dark',
    radius: '6px',
    font: /Segoe UI/,
  },
  'fluent ui for teams, in dark': {
    sheet: 'sharepoint',
    scheme: 'dark',
    css: () => fluent('teamsDarkTheme'),
    theme: 'dark',
    radius: '6px',
  },
  'a sharepoint site': { sheet: 'sharepoint', scheme: 'light', css: () => site({}, false), silent: fluentOnly },
  'a sharepoint site in dark': {
    sheet: 'sharepoint',
    scheme: 'dark',
    css: () => site(darkSite, true),
    theme: 'dark',
    silent: fluentOnly,
  },
  momentum: {
    sheet: 'momentum',
    scheme: 'light',
    css: () => momentum('light'),
    html: momentumClass('light'),
    font: /^Momentum/,
  },
  'momentum in dark': {
    sheet: 'momentum',
    scheme: 'dark',
    css: () => momentum('dark'),
    html: momentumClass('dark'),
    font: /^Momentum/,
  },
  'momentum in high contrast, dark': {
    sheet: 'momentum',
    scheme: 'dark',
    css: () => momentum('hc-dark'),
    html: momentumClass('hcDark'),
  },
  'wordpress twenty twenty-five': {
    sheet: 'wordpress',
    scheme: 'light',
    css: () =>
      wordpress({
        base: '#FFFFFF',
        contrast: '#111111',
        'accent-1': '#FFEE58',
        'accent-3': '#503AA8',
        'accent-4': '#686868',
      }),
    silent: /font/,
    font: /^Manrope/,
  },
  'wordpress in a dark palette': {
    sheet: 'wordpress',
    scheme: 'dark',
    css: () => wordpress({ base: '#1B1B1B', contrast: '#F0F0F0', primary: '#9DFF20' }),
    theme: 'dark',
    silent: /font/,
  },
};

/** What pages do to every element on them; nothing of ours may be another size for it. */
export const resets = {
  'bootstrap’s reboot': bootstrap,
  'tailwind’s preflight': () => tailwind(`@import 'tailwindcss';`),
  'a rule that unsets everything': () => '* { all: unset; } head { display: none; }',
};
