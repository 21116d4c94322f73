import { pageLink } from '../../core/element/page-link.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';

/** The address of a customer in the portal; undefined where it is none that may be followed. */
export type CustomerLink = (id: string) => string | undefined;

/**
 * Makes addresses by the page's template `customer-href`, `/customers/{id}`. The id is encoded, so that it stays one piece of the address; an
 * id of dots alone would lead elsewhere however it is written, and has none. Undefined without a template.
 */
export function customerLinks({ customerHref }: ResolvedSettings, page: Document): CustomerLink | undefined {
  if (customerHref === undefined) return undefined;
  return (id) => {
    if (/^\.{0,2}$/.test(id)) return undefined;
    return pageLink(
      customerHref.replaceAll('{id}', () => encodeURIComponent(wellFormed(id))),
      page,
    );
  };
}

/** Half a surrogate pair cannot be encoded. */
function wellFormed(id: string): string {
  return id.replace(/\p{Surrogate}/gu, '\uFFFD');
}
