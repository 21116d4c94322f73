/**
 * A link to a place of the page's own choice: any address of the web, relative ones (to the page's base) too, but nothing that runs. Undefined for
 * what is none. The page's own words are trusted with http; what an API says is not (`links.ts` of the API).
 */
export function pageLink(href: string | undefined, { baseURI }: Document): string | undefined {
  if (!href || !URL.canParse(href, baseURI)) return undefined;
  const { protocol, username, password } = new URL(href, baseURI);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && !username && !password ? href : undefined;
}
