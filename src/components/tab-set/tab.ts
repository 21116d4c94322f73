/** One tab. */
export interface Tab {
  /** Names the tab and its slot, `panel-KEY`. */
  readonly key: string;
  readonly label: string;
  /** What its panel shows, for `tabPanels`. */
  readonly panel?: () => unknown;
}

/** The tab that shows: the selected one, or the first where none is selected or an address names one that is not there. */
export function shownTab(tabs: readonly Tab[], selected: string | undefined): Tab | undefined {
  return tabs.find(({ key }) => key === selected) ?? tabs[0];
}
