/** What can be said of colors, written `#rrggbb`. */

/** Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1. */
const eyes = {
  typical: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function linear(hex: string): number[] {
  return [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** Oklab (Ottosson 2020) of a color as an eye sees it. */
function seen(hex: string, eye: readonly number[]): number[] {
  const rgb = linear(hex);
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map((row) =>
    Math.min(1, Math.max(0, eye[row]! * rgb[0]! + eye[row + 1]! * rgb[1]! + eye[row + 2]! * rgb[2]!)),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The smallest distance between any two of the colors, in hundredths of Oklab, for the eye that tells them apart worst; of those that are named, if any. */
export function smallestDistance(colors: readonly string[], ...who: readonly (keyof typeof eyes)[]): number {
  let smallest = Infinity;
  for (const eye of who.length > 0 ? who.map((name) => eyes[name]) : Object.values(eyes)) {
    const labs = colors.map((color) => seen(color, eye));
    labs.forEach((one, index) => {
      for (const other of labs.slice(index + 1)) {
        smallest = Math.min(smallest, 100 * Math.hypot(...one.map((value, axis) => value - other[axis]!)));
      }
    });
  }
  return smallest;
}

/** The contrast ratio of two colors (WCAG 2.2), 1 to 21. */
export function contrast(one: string, other: string): number {
  const light = (hex: string) =>
    linear(hex).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0.05);
  return Math.max(light(one), light(other)) / Math.min(light(one), light(other));
}
