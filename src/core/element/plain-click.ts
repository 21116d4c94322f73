/** Whether a click is one by which a browser follows a link in the usual way: no key is held that opens it elsewhere. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
