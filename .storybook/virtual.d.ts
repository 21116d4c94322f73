declare module 'virtual:custom-elements-manifest' {
  /** The manifest of the elements. */
  export const manifest: object;
  /** The page of each element, in Markdown, by its tag. */
  export const pages: Readonly<Record<string, string>>;
}

declare module 'virtual:guide-pages' {
  /** Where the pages of the guide are: by the name of the Markdown file, the id of its page. */
  export const pages: Readonly<Record<string, string>>;
}
