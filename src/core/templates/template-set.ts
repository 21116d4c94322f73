import { PageTemplate } from './page-template.js';

/** The key of a template for a whole row; no column has it. */
export const ROW = Symbol('row');

/** What a template is for: the cells of the column with this key, a row, or what its element has one of (''). */
export type TemplateKey = string | typeof ROW;

/** The templates of an element as they are read, by their key; follows what the page changes in them. */
export class TemplateSet {
  readonly byKey: ReadonlyMap<TemplateKey, PageTemplate>;
  private readonly observer: MutationObserver;

  /**
   * @param sources the templates
   * @param onChange something in one of them is another one: this set is of no use any more
   */
  constructor(
    readonly sources: readonly HTMLTemplateElement[],
    { owner, onChange }: { owner: string; onChange: () => void },
  ) {
    const read = (source: HTMLTemplateElement) => [keyOf(source), new PageTemplate(source, owner)] as const;
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

function keyOf({ dataset }: HTMLTemplateElement): TemplateKey {
  return dataset['cell'] ?? (dataset['row'] === undefined ? '' : ROW);
}
