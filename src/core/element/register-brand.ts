/** Windows that know it. */
const told = new WeakSet<Window>();

/**
 * Tells a window, once, that what the theme reads of the portal's brand is a color: then what is none is transparent, which the theme takes for no brand, and
 * not a mistake in every color that is made of it. Only a document can be told so, not a shadow root; where it cannot be, a brand has to be a color.
 */
export function registerBrand(view: Window & typeof globalThis): void {
  if (told.has(view)) return;
  told.add(view);
  try {
    view.CSS?.registerProperty?.({
      name: '--_hub-brand',
      syntax: '<color>',
      inherits: false,
      initialValue: 'transparent',
    });
  } catch {
    // Another copy of the library was first.
  }
}
