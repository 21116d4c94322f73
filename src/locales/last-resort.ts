/** What an element says when no language could be loaded at all, not even English. */
export const lastResort = {
  title: 'A part of this page could not be loaded.',
  retry: 'Retry',
};
