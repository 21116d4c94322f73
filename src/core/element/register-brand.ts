/** Windows that know it. */
const told = new WeakSet<Window>();

/** What is read of the portal's brand, and what the theme makes of it (`tokens.ts`). */
const colors = ['hub-brand', 'brand', 'brand-mark', 'brand-ink', 'brand-used', 'brand-assigned'];

/**
 * Tells a window, once, what of the theme is a color. What it reads of the portal's brand: then what is none is transparent, which the theme takes for no brand,
 * and not a mistake in every color that is made of it. And what it makes of the brand: then that is worked out once for each surface, where a browser would
 * read and work out a kilobyte of CSS for each element that has such a color. Only a document can be told so, not a shadow root; where it cannot be, a brand
 * has to be a color.
 */
export function registerBrand(view: Window & typeof globalThis): void {
  if (told.has(view)) return;
  told.add(view);
  try {
    for (const name of colors)
      view.CSS?.registerProperty?.({
        name: `--_${name}`,
        syntax: '<color>',
        inherits: name !== 'hub-brand',
        initialValue: 'transparent',
      });
  } catch {
    // Another copy of the library was first.
  }
}
