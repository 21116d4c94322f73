/** What a menu of views says. */
export interface ViewMenuTexts {
  readonly views: string;
  /** The name of the button while a view is shown. */
  shown(view: string): string;
  readonly list: string;
  readonly none: string;
  readonly name: string;
  readonly save: string;
  replace(view: string): string;
  rename(view: string): string;
  newName(view: string): string;
  readonly apply: string;
  readonly cancel: string;
  taken(view: string): string;
  remove(view: string): string;
  question(view: string): string;
  readonly consequence: string;
  readonly confirm: string;
}
