import { PageTemplate } from './page-template.js';

/** The templates of an element as they are read, by their key; follows what the page changes in them. */
export class TemplateSet {
  readonly byKey: ReadonlyMap<string, PageTemplate>;
  private readonly observer: MutationObserver;

  /**
   * @param sources the templates and the attribute that says what each is for
   * @param onChange something in one of them is another one: this set is of no use any more
   */
  constructor(
    readonly sources: readonly HTMLTemplateElement[],
    { attribute, owner, onChange }: { attribute: string; owner: string; onChange: () => void },
  ) {
    const read = (source: HTMLTemplateElement) =>
      [source.getAttribute(attribute) ?? '', new PageTemplate(source, owner)] as const;
    this.byKey = new Map(sources.map(read));
    this.observer = new MutationObserver(onChange);
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    for (const source of sources) for (const node of [source, source.content]) this.observer.observe(node, all);
  }

  /** Ends the following. */
  close(): void {
    this.observer.disconnect();
  }
}
