/** Colors as CSS computes them: sRGB, luminance, contrast. Sources: CSS Color 4 (conversions), WCAG 2.2 (contrast ratio). */

/** A color in sRGB, 0 to 1. @typedef {readonly [number, number, number]} Rgb */

export const rgbOf = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

export const hexOf = (rgb) =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** The luminance, 0 (black) to 1 (white). */
export const luminance = (rgb) => {
  const [red, green, blue] = rgb.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The same color, darkened where it is lighter than a luminance, 0 to 1. */
export function darkenedTo(rgb, most) {
  const scale = Math.min(1, most / Math.max(luminance(rgb), 0.001));
  return rgb.map((part) => gamma(linear(part) * scale));
}

/** The same color, whitened where it is darker than a luminance. */
export function whitenedTo(rgb, least) {
  const share = Math.max(0, least - luminance(rgb)) / Math.max(0.001, 1 - luminance(rgb));
  return rgb.map((part) => gamma(linear(part) + (1 - linear(part)) * share));
}

/** The contrast ratio of two colors, 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
