/** What an element says when no language could be loaded at all, not even English. */
export const lastResort = {
  title: 'A part of this page could not be loaded.',
  retry: 'Retry',
  /** On paper, of an element whose language was not here yet. */
  unprinted: 'This was still loading when the page was printed.',
};
