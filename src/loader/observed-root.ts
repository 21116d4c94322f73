/** What can be observed: the document, a shadow root, or any part of a page. */
export type Root = Node & ParentNode;

/** Does something to what is in a root, and to each part that is added to it later. The answer ends it. */
export function followRoot(root: Root, act: (part: ParentNode) => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if ('querySelectorAll' in node) act(node as Element);
  });
  observer.observe(root, { childList: true, subtree: true });
  act(root);
  return () => observer.disconnect();
}

/** The elements of a kind in a part of a page, from the outside in: the part itself may be one. */
export function foundIn(part: ParentNode, selector: string): readonly Element[] {
  const inside = [...part.querySelectorAll(selector)];
  return 'matches' in part && (part as Element).matches(selector) ? [part as Element, ...inside] : inside;
}
