/** What the library makes of a brand color (src/styles/tokens.ts), whether that can be read, and the nearest color with which it can. */
import { contrast, hexOf, inLightness, labOf, lighter, mixed, rgbOf } from './colors.js';

/** The surfaces and the text on the brand color by theme, as src/styles/tokens.ts has them. */
export const surfaces = {
  light: { surface: '#ffffff', raised: '#ffffff', onBrand: '#ffffff' },
  dark: { surface: '#14171d', raised: '#1d2129', onBrand: '#0b1020' },
};

/** WCAG 2.2, 1.4.3: text of the usual size. */
export const leastContrast = 4.5;

/** @returns {{ where: 'onBrand' | 'onHover' | 'link' | 'raised' | 'tint', ratio: number }[]} The places where the color meets text, with their contrast. */
export function contrastsOf(hex, theme) {
  const brand = rgbOf(hex);
  const { surface, raised, onBrand } = Object.fromEntries(
    Object.entries(surfaces[theme]).map(([name, color]) => [name, rgbOf(color)]),
  );
  const pairs = {
    onBrand: [onBrand, brand],
    onHover: [onBrand, lighter(brand, -0.06)],
    link: [brand, surface],
    raised: [brand, raised],
    tint: [brand, mixed(brand, surface, 0.1)],
  };
  return Object.entries(pairs).map(([where, [one, other]]) => ({ where, ratio: contrast(one, other) }));
}

export const isEnough = (hex, theme) => contrastsOf(hex, theme).every(({ ratio }) => ratio >= leastContrast);

/** The color of the same hue, with the least other lightness, that is enough; `hex` itself where it is. */
export function nearestEnough(hex, theme) {
  if (isEnough(hex, theme)) return hex;
  const brand = rgbOf(hex);
  const [lightness] = labOf(brand);
  for (let step = 1; step <= 250; step += 1) {
    for (const other of [lightness - step / 250, lightness + step / 250]) {
      if (other < 0 || other > 1) continue;
      const found = hexOf(inLightness(brand, other));
      if (isEnough(found, theme)) return found;
    }
  }
  return hex;
}
