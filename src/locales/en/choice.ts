/** A filter: a button that opens a list of check boxes. */
export const filterMenu = {
  /** Beside the filter's name. `shown`: how many are chosen, written. */
  chosen: (shown: string) => `${shown} chosen`,
  allBut: (shown: string) => `all but ${shown}`,
  /** What the choice does: only what is chosen shows, or all but that. */
  mode: 'Show',
  only: 'Only these',
  except: 'All but these',
  search: (filter: string) => `Search in ${filter}`,
  found: (shown: string) => `Found: ${shown}`,
  noMatch: 'Nothing matches.',
  nothing: 'There is nothing to choose from.',
  counting: 'Counting…',
  waiting: 'Loading…',
  clear: 'Clear',
};

/** A field in which one of many things is found by typing. */
export const comboBox = {
  open: 'Show suggestions',
  /** `shown`: how many there are, written. */
  found: (shown: string) => `Suggestions: ${shown}`,
  waiting: 'Searching…',
  noMatch: 'Nothing was found.',
  failed: 'The suggestions could not be loaded.',
  required: 'Choose at least one.',
  unknown: 'Choose one of the suggestions.',
};
