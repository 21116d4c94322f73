/** Windows that know it. */
const told = new WeakSet<Window>();

/** What the theme makes of the portal's brand, and whatever the portal says is a color (`tokens.ts`). */
const madeOfBrand = ['--_brand', '--_brand-mark', '--_brand-ink', '--_brand-used', '--_brand-assigned', '--_hue'];

/**
 * Tells a window, once, what of the theme is a color. What it reads of the portal's brand: then what is none is transparent, which the theme takes for no brand,
 * and not a mistake in every color that is made of it. And what it makes of the brand: then that is worked out once for each surface, where a browser would
 * read and work out a kilobyte of CSS for each element that has such a color. Only a document can be told so, not a shadow root; where it cannot be, a brand
 * has to be a color.
 */
export function registerBrand(view: Window & typeof globalThis): void {
  if (told.has(view)) return;
  told.add(view);
  registerColor(view, { name: '--_hub-brand', inherits: false });
  for (const name of madeOfBrand) registerColor(view, { name, inherits: true });
}

function registerColor(view: Window & typeof globalThis, property: { name: string; inherits: boolean }): void {
  try {
    view.CSS?.registerProperty?.({ ...property, syntax: '<color>', initialValue: 'transparent' });
  } catch {
    // Another copy of the library was first.
  }
}
