/** Acts when an element has left the page for good: one that is moved is back before the task ends. */
export function whenLeft(element: { readonly isConnected: boolean }, act: () => void): void {
  queueMicrotask(() => {
    if (!element.isConnected) act();
  });
}
