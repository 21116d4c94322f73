/** On a page that is never idle, ms. */
const longest = 200;

/** Acts as soon as the page has nothing else to do, a moment later at most. Not every browser knows when it is idle. @returns gives it up */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const idle = requestIdleCallback(act, { timeout: longest });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, longest);
  return () => clearTimeout(timer);
}
