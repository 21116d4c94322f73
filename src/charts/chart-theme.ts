import { css, html, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { atLeast, atMost } from '../styles/luminance.js';
import type { ChartColor } from './chart-model.js';
import { chartColors } from './chart-model.js';

/** Everything that a drawing takes from its surroundings, resolved: a drawing, and above all an exported image, has no CSS variables. */
export interface ChartLook {
  /** `#rrggbb` of every role. */
  readonly colors: Readonly<Record<ChartColor | InkRole, string>>;
  /** Font family as CSS writes it. */
  readonly font: string;
  /** Areas have patterns and lines have dashes, because color cannot be relied on. */
  readonly patterned: boolean;
  readonly rightToLeft: boolean;
}

/** Colors that are not a series'. */
export type InkRole = 'text' | 'muted' | 'rule' | 'surface' | 'limit';

const probeRoles: readonly (ChartColor | InkRole)[] = [...chartColors, 'text', 'muted', 'rule', 'surface', 'limit'];

/** Queries of the user's settings that change a chart although no color may have changed. */
const patternedQuery = '(forced-colors: active), (prefers-contrast: more)';

/** A shade of the first series: its lightness and the most colorful that it may be, in light and in dark. */
function step(...themes: readonly (readonly [lightness: number, chroma: number])[]): CSSResult {
  const [light, dark] = themes.map(
    ([lightness, chroma]) => `oklch(from var(--_series-1) ${lightness} calc(${chroma} * min(1, c * 20)) h)`,
  );
  return unsafeCSS(`light-dark(${light}, ${dark})`);
}

/**
 * The colors of the roles as `--_chart-…` variables, and one invisible probe for each of them. A probe's color has a transition of a
 * moment: its end is how a chart hears that a theme, a brand color or a class somewhere above it has changed. Nothing else tells. What they stand in hears
 * likewise of another font, and of another direction, for which it has colors of its own.
 */
export const chartThemeStyles = [
  unsafeCSS(probeRoles.map((role) => `.probes .${role} { --_probe: var(--_chart-${role}); }`).join('\n')),
  css`
    :host {
      --_chart-series-1: var(--_series-1);
      --_chart-series-2: var(--_series-2);
      --_chart-series-3: var(--_series-3);
      --_chart-series-4: var(--_series-4);
      --_chart-series-5: var(--_series-5);
      --_chart-series-6: var(--_series-6);
      /*
       * One hue from little to much, evenly apart in lightness alone, so that their order is seen by every eye; the faintest keeps 3:1. A gray has no hue,
       * and stays gray.
       */
      --_chart-step-1: ${step([0.66, 0.03], [0.52, 0.05])};
      --_chart-step-2: ${step([0.58, 0.085], [0.605, 0.09])};
      --_chart-step-3: ${step([0.495, 0.14], [0.69, 0.12])};
      --_chart-step-4: ${step([0.405, 0.175], [0.775, 0.115])};
      --_chart-step-5: ${step([0.315, 0.16], [0.86, 0.08])};
      --_chart-step-6: ${step([0.225, 0.11], [0.95, 0.035])};
      /* The calm ground of a stack, on which what is bad stands out; 3:1 against the surface. */
      --_chart-calm: color-mix(in oklab, var(--_series-1) 70%, var(--_surface));
      --_chart-good: light-dark(${atMost('var(--_chart-calm)', 0.29)}, ${atLeast('var(--_chart-calm)', 0.13)});
      --_chart-bad: var(--_danger);
      --_chart-unknown: var(--_text-muted);
      --_chart-text: var(--_text);
      --_chart-muted: var(--_text-muted);
      --_chart-rule: var(--_border);
      --_chart-surface: var(--_surface);
      --_chart-limit: var(--_warning-text);
    }

    .probes {
      position: absolute;
      inline-size: 0;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      color: #000;
      forced-color-adjust: none;
    }

    .probes:dir(rtl) {
      color: #fff;
    }

    .probes,
    .probes span {
      transition: color 1ms step-start;
    }

    .probes {
      transition-property: color, font-family;
      transition-behavior: allow-discrete;
    }

    .probes span {
      /* Mixed with itself in sRGB, every kind of color computes to "color(srgb r g b)". */
      color: color-mix(in srgb, var(--_probe), var(--_probe));
    }

    /* A color that is on its way is of another kind. */
    .still,
    .still span {
      transition: none;
    }

    @media (forced-colors: active) {
      :host {
        --_chart-series-1: CanvasText;
        --_chart-series-2: CanvasText;
        --_chart-series-3: CanvasText;
        --_chart-series-4: CanvasText;
        --_chart-series-5: CanvasText;
        --_chart-series-6: CanvasText;
        --_chart-step-1: CanvasText;
        --_chart-step-2: CanvasText;
        --_chart-step-3: CanvasText;
        --_chart-step-4: CanvasText;
        --_chart-step-5: CanvasText;
        --_chart-step-6: CanvasText;
        --_chart-good: CanvasText;
        --_chart-bad: CanvasText;
        --_chart-unknown: CanvasText;
        --_chart-text: CanvasText;
        --_chart-muted: CanvasText;
        --_chart-rule: color-mix(in srgb, CanvasText 30%, Canvas);
        --_chart-surface: Canvas;
        --_chart-limit: CanvasText;
      }
    }
  `,
];

/** The probes, one for each role, to be rendered once inside an element with `chartThemeStyles`. Written out: a template each would weigh more than they do. */
export const chartProbes = html`<div class="probes" aria-hidden="true">
  <span class="series-1"></span><span class="series-2"></span><span class="series-3"></span
  ><span class="series-4"></span><span class="series-5"></span><span class="series-6"></span><span class="step-1"></span
  ><span class="step-2"></span><span class="step-3"></span><span class="step-4"></span><span class="step-5"></span
  ><span class="step-6"></span><span class="good"></span><span class="bad"></span><span class="unknown"></span
  ><span class="text"></span><span class="muted"></span><span class="rule"></span><span class="surface"></span
  ><span class="limit"></span>
</div>`;

/** Reads the look of an element from the probes inside it. */
export function readLook(probes: Element): ChartLook {
  const view = viewOf(probes);
  const own = view.getComputedStyle(probes);
  const colorOf = (role: ChartColor | InkRole) => {
    const probe = probes.querySelector(`.${role}`);
    return probe ? view.getComputedStyle(probe).color : 'color(srgb 0 0 0)';
  };
  const ground = colorOf('surface');
  const colors = {} as Record<ChartColor | InkRole, string>;
  for (const role of probeRoles) colors[role] = hexColor(colorOf(role), ground);
  return {
    colors,
    // zrender writes it between double quotes as it is.
    font: own.fontFamily.replaceAll('"', "'").replaceAll(/[<>&]/g, ''),
    patterned: view.matchMedia(patternedQuery).matches,
    rightToLeft: own.direction === 'rtl',
  };
}

/** Reads the look as it will be, in the moment in which something changes; `readLook` does when its colors have come to rest. */
export function readLookAtOnce(probes: Element): ChartLook {
  probes.classList.add('still');
  const look = readLook(probes);
  probes.classList.remove('still');
  return look;
}

/** Calls `changed` when the look may be another one, until `signal` is aborted. */
export function watchLook(probes: Element, options: { changed: () => void; signal: AbortSignal }): void {
  const { changed, signal } = options;
  const view = viewOf(probes);
  probes.addEventListener('transitionend', changed, { signal });
  view.matchMedia(patternedQuery).addEventListener('change', changed, { signal });
}

/** The window that an element is in now: after a move it may be an iframe's, or another one. */
function viewOf(element: Element): Window {
  return element.ownerDocument.defaultView ?? window;
}

/**
 * `color(srgb 0.5 0 1)` and `rgb(128, 0, 255)` as `#8000ff`; colors beyond sRGB are cut to it. What is transparent is as it looks on a ground, which counts as
 * much as it is solid itself; without one, transparency is dropped.
 */
export function hexColor(color: string, ground = 'rgb(0 0 0 / 0)'): string {
  const [own, below] = [channelsOf(color), channelsOf(ground)];
  const share = (1 - own[3]!) * below[3]!;
  const byte = (channel: number) =>
    Math.round(Math.min(255, Math.max(0, own[channel]! * (1 - share) + below[channel]! * share)))
      .toString(16)
      .padStart(2, '0');
  return `#${byte(0)}${byte(1)}${byte(2)}`;
}

/** Red, green and blue of 0 to 255, and how solid it is, 0 to 1. */
function channelsOf(color: string): readonly number[] {
  const unit = color.startsWith('color(srgb') ? 255 : 1;
  const numbers = color.replace('color(srgb', '').match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  return [0, 0, 0, 1].map((otherwise, index) => Number(numbers[index] ?? otherwise) * (index < 3 ? unit : 1));
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text of the axes in pixels; about right where the page has no canvas. */
export function measureText(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = `${axisFontSize}px ${font}`;
  return pen.measureText(text).width;
}

/** Size of the axes' texts in pixels. */
export const axisFontSize = 12;
