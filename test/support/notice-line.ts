/** What the line of an element says of a change. */
const line = (root: ParentNode | null | undefined) =>
  root?.querySelector('hub-inline-notice')?.shadowRoot?.querySelector<HTMLElement>('[part="notice"]');

const messageIn = (root: ParentNode | null | undefined, kind: 'done' | 'failed') => {
  const shown = line(root);
  return shown?.classList.contains(kind)
    ? shown.querySelector('[part="message"]')!.textContent!.replace(/\s+/g, ' ').trim()
    : '';
};

/** Why something could not be done; empty: nothing failed. */
export const failureIn = (root: ParentNode | null | undefined) => messageIn(root, 'failed');
/** What was done; empty: nothing. */
export const doneIn = (root: ParentNode | null | undefined) => messageIn(root, 'done');
/** The button that takes it back. */
export const undoIn = (root: ParentNode | null | undefined) =>
  line(root)?.querySelector<HTMLElement>('[part="undo-button"]');
