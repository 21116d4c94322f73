/**
 * Calls functions that may be the page's own, one after the other. One that throws keeps nobody from hearing what the others hear, such as that the visitor
 * is signed out; the console is told.
 */
export function tellEach(listeners: Iterable<() => void>): void {
  for (const listener of [...listeners]) {
    try {
      listener();
    } catch (thrown) {
      console.error('partner-hub-elements: a function of the page failed:', thrown);
    }
  }
}
