/**
 * Does to a page what translators built into browsers do: in the place of each text, open shadow roots included, it puts `<font>` elements with
 * other words. The text nodes that the page's scripts know are in the page no more.
 */
export function translatePage(root: Node, translate = (text: string) => `«${text}»`): void {
  const document = root.ownerDocument ?? (root as Document);
  for (const node of [...root.childNodes]) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? '';
      if (text.trim() === '') continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = translate(text);
      node.parentNode!.replaceChild(outer, node);
    } else {
      const shadow = (node as Partial<Element>).shadowRoot;
      if (shadow) translatePage(shadow, translate);
      if (!['style', 'script'].includes((node as Partial<Element>).localName ?? '')) translatePage(node, translate);
    }
  }
}
