/**
 * Design systems as pages have them: their own style sheets from their own packages, in light and in dark. WordPress has no package with the palette of a
 * theme; its variables are written as WordPress writes those of a theme.json.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workplace } from '../workplace.mjs';

/** The packages are where `npm run test:hosts` installs them. */
const require = createRequire(join(workplace, 'looks/package.json'));
export const fileOf = (file) => readFileSync(require.resolve(file), 'utf8');

const variables = (all, selector = ':root') =>
  `${selector} {\n${Object.entries(all)
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n')}\n}\n`;

/** What Tailwind makes of a page's style sheet and the classes in its HTML. */
export async function tailwind(source, classes = []) {
  const { compile } = require('tailwindcss');
  const loadStylesheet = async (id) => {
    const path = require.resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
    return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
  };
  return (await compile(source, { base: import.meta.dirname, loadStylesheet })).build(classes);
}

/** How shadcn/ui has its theme: names that change in dark, and Tailwind's names for them that stand nowhere but in the classes. */
export const shadcn = `
@import 'tailwindcss';
@custom-variant dark (&:is(.dark *));
@theme inline {
  --color-background: var(--background);
  --color-foreground: var(--foreground);
  --color-primary: var(--primary);
  --radius-lg: var(--radius);
}
:root {
  --background: oklch(1 0 0);
  --foreground: oklch(0.145 0 0);
  --popover: oklch(1 0 0);
  --primary: oklch(0.205 0 0);
  --muted: oklch(0.97 0 0);
  --muted-foreground: oklch(0.556 0 0);
  --border: oklch(0.922 0 0);
  --radius: 0.625rem;
}
.dark {
  --background: oklch(0.145 0 0);
  --foreground: oklch(0.985 0 0);
  --popover: oklch(0.205 0 0);
  --primary: oklch(0.922 0 0);
  --muted: oklch(0.269 0 0);
  --muted-foreground: oklch(0.708 0 0);
  --border: oklch(1 0 0 / 10%);
}
body { background: var(--background); color: var(--foreground); }
`;

/** Fluent UI 9 puts the tokens of a theme on the page as they are named. */
export function fluent(theme) {
  const { [theme]: tokens } = require('@fluentui/tokens');
  const page = 'body { background: var(--colorNeutralBackground2); color: var(--colorNeutralForeground1); }';
  return variables(tokens) + page;
}

/** The theme of a SharePoint site: its palette, and the meanings that are made of it. */
export function site(palette, isInverted) {
  const { createTheme } = require('@fluentui/theme');
  const { palette: colors, semanticColors } = createTheme({ palette, isInverted });
  return (
    variables({ ...colors, ...semanticColors }) + 'body { background: var(--bodyBackground); color: var(--bodyText); }'
  );
}

/** What a dark site says of its palette. */
export const darkSite = {
  themePrimary: '#2899f5',
  neutralLighterAlt: '#201f1e',
  neutralLighter: '#252423',
  neutralLight: '#323130',
  neutralQuaternary: '#484644',
  neutralTertiary: '#c8c6c4',
  neutralSecondary: '#d0d0d0',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8',
  white: '#1b1a19',
};

/** The palette of a theme of WordPress, and how it paints the page. */
export function wordpress(palette) {
  const all = Object.entries({ 'vivid-cyan-blue': '#0693e3', ...palette }).map(([slug, color]) => [
    `wp--preset--color--${slug}`,
    color,
  ]);
  return `${variables(Object.fromEntries(all))}
body {
  background: var(--wp--preset--color--base);
  color: var(--wp--preset--color--contrast);
  font: 300 22px / 1.4 Manrope, sans-serif;
  letter-spacing: -0.1px;
}
:root :where(a:where(:not(.wp-element-button))) { color: currentColor; text-decoration: underline; }
:where(.wp-site-blocks *:focus) { outline-width: 2px; outline-style: solid; }`;
}

/** The sheets of Momentum Design, with one of its themes. */
export function momentum(theme) {
  const folder = join(dirname(require.resolve('@momentum-design/tokens/package.json')), 'dist/css');
  const parts = ['core/complete', 'typography/complete', 'elevation/complete', `theme/webex/${theme}-stable`];
  const page = `body { background: var(--mds-color-theme-background-solid-secondary-normal); color: var(--mds-color-theme-text-primary-normal);
    font-family: var(--mds-font-family-primary); }`;
  return parts.map((part) => readFileSync(join(folder, `${part}.css`), 'utf8')).join('\n') + page;
}

/** What Momentum's sheets ask a page to have. */
export const momentumClass = (theme) => ({
  class: `mds-core mds-typography mds-elevation mds-theme-stable-${theme}Webex`,
});
