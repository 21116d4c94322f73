/** What the library makes of a brand color for words (src/styles/tokens.ts): the color itself where it can be read, else one that can. */
import { contrast, darkenedTo, hexOf, rgbOf, whitenedTo } from './colors.js';

/** The surfaces by theme, as src/styles/tokens.ts has them. */
export const surfaces = { light: '#ffffff', dark: '#14171d' };

/** The luminance that words in the brand color have at most on a light page, and at least on a dark one, as src/styles/tokens.ts has it. */
export const wordLimits = { light: 0.15, dark: 0.3 };

/** The color in which elements write words where the brand color is this one. */
export function wordsIn(hex, theme) {
  const adapt = theme === 'light' ? darkenedTo : whitenedTo;
  return hexOf(adapt(rgbOf(hex), wordLimits[theme]));
}

/** The contrast of a color with the surface, 1 to 21. */
export const contrastOn = (hex, theme) => contrast(rgbOf(hex), rgbOf(surfaces[theme]));
