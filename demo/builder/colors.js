/** Colors as CSS computes them: sRGB, OKLab, OKLCH, contrast. Sources: CSS Color 4 (conversions), WCAG 2.2 (contrast ratio). */

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
const times = (matrix, [x, y, z]) => matrix.map(([a, b, c]) => a * x + b * y + c * z);

const rgbToCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToCones = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToRgb = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

export const labOf = (rgb) => times(conesToLab, times(rgbToCones, rgb.map(linear)).map(Math.cbrt));

const unbounded = (lab) =>
  times(
    conesToRgb,
    times(labToCones, lab).map((cone) => cone ** 3),
  ).map((part) => (part < 0 ? -gamma(-part) : gamma(part)));

/** As a screen shows it: what sRGB cannot hold is cut off. */
export const rgbOfLab = (lab) => unbounded(lab).map((part) => Math.min(1, Math.max(0, part)));

/** `color-mix(in oklab, one share, other)`. */
export function mixed(one, other, share) {
  const [from, to] = [labOf(one), labOf(other)];
  return rgbOfLab(from.map((part, index) => part * share + to[index] * (1 - share)));
}

/** The same hue in another lightness, 0 to 1; as colorful as sRGB allows. */
export function inLightness(rgb, lightness) {
  const [, a, b] = labOf(rgb);
  const fits = (share) => unbounded([lightness, a * share, b * share]).every((part) => part > -0.0005 && part < 1.0005);
  let [least, most] = [0, fits(1) ? 1 : 0];
  for (let high = 1; !most && high - least > 0.002;) {
    const middle = (least + high) / 2;
    if (fits(middle)) least = middle;
    else high = middle;
  }
  const share = most || least;
  return rgbOfLab([lightness, a * share, b * share]);
}

/** `oklch(from … calc(l + step) c h)`. */
export function lighter(rgb, step) {
  const [lightness, a, b] = labOf(rgb);
  return rgbOfLab([lightness + step, a, b]);
}

const luminance = (rgb) => times([[0.2126, 0.7152, 0.0722]], rgb.map(linear))[0];

/** The contrast ratio of two colors, 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
