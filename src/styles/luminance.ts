import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Colors that are as light as they have to be, worked out by CSS alone: the Y of XYZ is the luminance of which WCAG's contrast is made, so a color that is scaled
 * to a luminance, or mixed with white up to it, has its contrast whatever its hue is. What is asked for is 0 (black) to 1 (white).
 */
const WHITE = { x: 0.9505, y: 1, z: 1.0891 };

/** The same color, darkened where it is lighter than a luminance. */
export function atMost(color: string, luminance: number): CSSResult {
  return inXyz(color, (channel) => `${channel} * ${scaleTo(luminance)}`);
}

/** The same color, whitened where it is darker than a luminance. */
export function atLeast(color: string, luminance: number): CSSResult {
  return inXyz(color, (channel) => `${channel} + (${WHITE[channel]} - ${channel}) * ${shareOfWhite(luminance)}`);
}

/** The same color in a luminance. */
export function exactly(color: string, luminance: number): CSSResult {
  const [scale, share] = [scaleTo(luminance), shareOfWhite(luminance)];
  return inXyz(color, (channel) => `${channel} * ${scale} + (${WHITE[channel]} - ${channel}) * ${share}`);
}

/** Up to this luminance white is read best on a color, 4.5:1 and more; beyond it black is, or soon an ink that is nearly black. */
const DARK = 0.18;
/** `#0b1020`. */
const INK = { x: 0.0053, y: 0.0053, z: 0.0142 };

/** What is read on a color: white or ink, black while the color is hardly light enough for ink. */
export function readableOn(color: string): CSSResult {
  const inked = `clamp(0, (y - ${DARK + 0.01}) * 60, 1)`;
  return inXyz(color, (channel) => `${WHITE[channel]} * ${isBelow(DARK)} + ${INK[channel]} * ${inked}`);
}

/**
 * A color under the pointer, on which the same can be read as on the color itself: darker, or lighter where that would take its text the contrast, and where
 * nobody would see that it became darker. How much lighter is handed to the second step, which knows no luminance, as transparency.
 */
export function pressed(color: string): CSSResult {
  const lighter = `${isBelow(0.02)} + 0.46 * ${isBelow(0.32)} * (1 - ${isBelow(DARK)})`;
  return unsafeCSS(
    `oklch(from color(from ${color} xyz x y z / calc(${lighter})) calc(l - 0.06 + 0.26 * alpha) c h / 1)`,
  );
}

function inXyz(color: string, channelOf: (channel: keyof typeof WHITE) => string): CSSResult {
  const channels = (['x', 'y', 'z'] as const).map((channel) => `calc(${channelOf(channel)})`);
  return unsafeCSS(`color(from ${color} xyz ${channels.join(' ')})`);
}

function scaleTo(luminance: number): string {
  return `min(1, ${luminance} / max(y, 0.001))`;
}

function shareOfWhite(luminance: number): string {
  return `max(0, ${luminance} - y) / max(0.001, 1 - y)`;
}

/** 1 for a color below a luminance, else 0. */
function isBelow(luminance: number): string {
  return `clamp(0, (${luminance} - y) * 1e6, 1)`;
}
