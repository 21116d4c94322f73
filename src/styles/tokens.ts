import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { atLeast, atMost, exactly, pressed, readableOn } from './luminance.js';

const brand = 'var(--_brand)';

/**
 * The portal's brand color without transparency; ours where it says none, a transparent one or something that is no color. `--_hub-brand` is registered
 * (`register-brand.ts`), so that whatever is no color is transparent.
 */
function solidBrand(...ours: readonly [number, number, number]): CSSResult {
  const isGiven = 'min(1, alpha * 1000)';
  const channels = ['r', 'g', 'b'].map(
    (channel, index) => `calc(clamp(0, ${channel}, 255) * ${isGiven} + ${ours[index]} * (1 - ${isGiven}))`,
  );
  return unsafeCSS(`rgb(from var(--_hub-brand) ${channels.join(' ')} / 1)`);
}

/**
 * The theme. Every value that a portal may set is a `--hub-…` token with a default; `--hub-brand` alone recolours buttons, links, the focus
 * ring and the chart ramp, and whatever it is, what is made of it can be seen: text 4.5:1, all else 3:1, on surfaces about as light or as dark as ours. Inside
 * the library only the private `--_…` names are read: they are set once, on the surface of each public element, and inherited by everything inside it.
 * `light-dark()` follows the `color-scheme` of the element's theme.
 *
 * @cssproperty --hub-brand - The one color of the portal's own, any at all: buttons, links, the focus ring, license bars and charts follow it. Ours, a blue, where
 *   it is transparent or no color.
 * @cssproperty --hub-brand-hover - The brand color under the pointer; by default a little darker or lighter than it.
 * @cssproperty --hub-brand-tint - The surface behind what is chosen.
 * @cssproperty --hub-on-brand - Text on the brand color; white or nearly black by default, whichever can be read on it.
 * @cssproperty --hub-brand-text - Links and words in the brand color; by default it, as dark or light as it has to be.
 * @cssproperty --hub-font - The font; the page's by default.
 * @cssproperty --hub-text - What is written: names, figures, headings.
 * @cssproperty --hub-text-muted - Labels, units and remarks.
 * @cssproperty --hub-surface - The surface of an element.
 * @cssproperty --hub-surface-raised - The surface of dialogs, menus and tooltips.
 * @cssproperty --hub-hover - The surface under the pointer.
 * @cssproperty --hub-border - Borders of surfaces, and lines between rows.
 * @cssproperty --hub-control-border - Borders of fields and buttons: 3:1 against the surface.
 * @cssproperty --hub-track - The empty part of a bar, and the skeleton.
 * @cssproperty --hub-focus - The focus ring; by default the brand color, as dark or light as it has to be.
 * @cssproperty --hub-success - Icons and accents of what is well.
 * @cssproperty --hub-success-text - Text of what is well.
 * @cssproperty --hub-success-tint - The surface behind what is well.
 * @cssproperty --hub-info - Icons and accents of what is worth knowing.
 * @cssproperty --hub-info-text - Text of what is worth knowing.
 * @cssproperty --hub-info-tint - The surface behind what is worth knowing.
 * @cssproperty --hub-warning - Icons and accents of what asks for action soon.
 * @cssproperty --hub-warning-text - Text of what asks for action soon.
 * @cssproperty --hub-warning-tint - The surface behind what asks for action soon.
 * @cssproperty --hub-danger - Icons and accents of what is wrong, and the overage of a license bar.
 * @cssproperty --hub-danger-text - Text of what is wrong.
 * @cssproperty --hub-danger-tint - The surface behind what is wrong.
 * @cssproperty --hub-series-1 - The first color of charts.
 * @cssproperty --hub-series-2 - The second color of charts; by default another hue than the brand color's.
 * @cssproperty --hub-series-3 - The third color of charts; by default another hue than the brand color's.
 * @cssproperty --hub-series-4 - The fourth color of charts; by default another hue than the brand color's.
 * @cssproperty --hub-series-5 - The fifth color of charts; by default another hue than the brand color's.
 * @cssproperty --hub-series-6 - The sixth color of charts; by default another hue than the brand color's.
 * @cssproperty --hub-license-used - Used licenses in a license bar; by default a strong tone of the brand color.
 * @cssproperty --hub-license-assigned - Assigned licenses that nobody uses, in a license bar; by default a middle tone of the brand color.
 * @cssproperty --hub-radius-card - The corners of surfaces.
 * @cssproperty --hub-radius-control - The corners of fields and buttons.
 * @cssproperty --hub-shadow - The shadow of dialogs, menus and tooltips.
 * @cssproperty --hub-row-height - The height of a table's row: 44 px, 36 px where rows are to be dense.
 * @cssproperty --hub-table-height - The height of a table that scrolls inside.
 */
export const tokens = css`
  .surface {
    --_hub-brand: var(--hub-brand, transparent);
    --_brand: light-dark(${solidBrand(0x24, 0x57, 0xd6)}, ${solidBrand(0x86, 0xa8, 0xff)});
    --_brand-hover: var(--hub-brand-hover, ${pressed(brand)});
    --_brand-tint: var(--hub-brand-tint, color-mix(in oklab, var(--_brand) 10%, var(--_surface)));
    --_on-brand: var(--hub-on-brand, ${readableOn(brand)});
    --_brand-ink: light-dark(${atMost(brand, 0.15)}, ${atLeast(brand, 0.3)});
    --_brand-text: var(--hub-brand-text, var(--_brand-ink));
    /* Edges, marks and whatever else of the brand color is to be seen, not read. */
    --_brand-mark: light-dark(${atMost(brand, 0.25)}, ${atLeast(brand, 0.17)});
    --_font: var(--hub-font, inherit);
    --_text: var(--hub-text, light-dark(#171a21, #edf0f5));
    --_text-muted: var(--hub-text-muted, light-dark(#565e6c, #a3adbd));
    --_surface: var(--hub-surface, light-dark(#ffffff, #14171d));
    --_surface-raised: var(--hub-surface-raised, light-dark(#ffffff, #1d2129));
    --_hover: var(--hub-hover, light-dark(#f5f6f8, #1c2028));
    --_border: var(--hub-border, light-dark(#e1e4ea, #2b313c));
    --_control-border: var(--hub-control-border, light-dark(#858d9b, #737d8d));
    --_track: var(--hub-track, light-dark(#e6e9ee, #2d333f));
    --_focus: var(--hub-focus, var(--_brand-mark));

    --_success: var(--hub-success, light-dark(#1f8a4c, #4cc47f));
    --_success-text: var(--hub-success-text, light-dark(#14663a, #7bdca3));
    --_success-tint: var(--hub-success-tint, light-dark(#e4f5eb, #12301f));
    --_info: var(--hub-info, light-dark(#2f6fd0, #6ea8ff));
    --_info-text: var(--hub-info-text, light-dark(#1d4f9e, #9cc4ff));
    --_info-tint: var(--hub-info-tint, light-dark(#e6effc, #142943));
    --_warning: var(--hub-warning, light-dark(#b86e00, #e8a33d));
    --_warning-text: var(--hub-warning-text, light-dark(#7d4a00, #f5c478));
    --_warning-tint: var(--hub-warning-tint, light-dark(#fdf0db, #372707));
    --_danger: var(--hub-danger, light-dark(#cf2f3e, #ff7a80));
    --_danger-text: var(--hub-danger-text, light-dark(#a31927, #ffa3a6));
    --_danger-tint: var(--hub-danger-tint, light-dark(#fdeaea, #3d1518));
    --_on-danger: ${readableOn('var(--_danger)')};

    /* Where hues are counted from. A gray has none worth the name: it takes that of ours, for which the six are as far apart as can be for every eye. */
    --_hue: oklch(from var(--_brand) l max(c, 0.002) calc(h * min(1, c * 200) + 264 * (1 - min(1, c * 200))));
    /* Six colors from one hue, apart in lightness as well, so that they stay apart in the three common color-vision deficiencies. */
    --_series-1: var(
      --hub-series-1,
      light-dark(oklch(from var(--_brand) clamp(0.5, l, 0.54) c h), oklch(from var(--_brand) clamp(0.68, l, 0.8) c h))
    );
    --_series-2: var(
      --hub-series-2,
      light-dark(oklch(from var(--_hue) 0.64 0.12 calc(h + 171)), oklch(from var(--_hue) 0.72 0.15 calc(h + 155)))
    );
    --_series-3: var(
      --hub-series-3,
      light-dark(oklch(from var(--_hue) 0.62 0.15 calc(h + 289)), oklch(from var(--_hue) 0.86 0.11 calc(h + 265)))
    );
    --_series-4: var(
      --hub-series-4,
      light-dark(oklch(from var(--_hue) 0.28 0.11 calc(h + 37)), oklch(from var(--_hue) 0.93 0.11 calc(h + 199)))
    );
    --_series-5: var(
      --hub-series-5,
      light-dark(oklch(from var(--_hue) 0.44 0.17 calc(h + 167)), oklch(from var(--_hue) 0.55 0.15 calc(h + 137)))
    );
    --_series-6: var(
      --hub-series-6,
      light-dark(oklch(from var(--_hue) 0.39 0.13 calc(h + 348)), oklch(from var(--_hue) 0.57 0.14 calc(h + 316)))
    );

    --_brand-used: light-dark(${atMost(brand, 0.121)}, ${atLeast(brand, 0.38)});
    --_used: var(--hub-license-used, var(--_brand-used));
    --_brand-assigned: light-dark(${exactly(brand, 0.27)}, ${exactly(brand, 0.17)});
    --_assigned: var(--hub-license-assigned, var(--_brand-assigned));
    --_available: var(--_track);
    --_overage: var(--_danger);

    --_radius-card: var(--hub-radius-card, 8px);
    --_radius-control: var(--hub-radius-control, 6px);
    --_shadow: var(--hub-shadow, 0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 14%));
    --_row-height: var(--hub-row-height, 44px);
    --_table-height: var(--hub-table-height, 572px);
  }
`;
