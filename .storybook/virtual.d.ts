declare module 'virtual:custom-elements-manifest' {
  /** The manifest of the elements, as Storybook takes it. */
  export const manifest: object;
}
