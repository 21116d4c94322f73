import { allElements } from '../../src/all-elements.js';
import { register } from '../../src/core/element/register.js';
import { emulate } from './page.js';

/** Every element is there, and after each test the page is a screen again with no provider in it. Call it once in a `describe`. */
export function printing(): void {
  const { onerror } = window;

  before(() => {
    allElements.forEach((element) => register(element));
    // The browser finds in one frame that everything has another size; nothing loops.
    window.onerror = (message, ...where) =>
      (typeof message === 'string' && message.startsWith('ResizeObserver loop')) ||
      (onerror?.call(window, message, ...where) as unknown);
  });
  after(() => (window.onerror = onerror));
  afterEach(async () => {
    document.querySelectorAll('partner-hub').forEach((hub) => hub.remove());
    await emulate({});
  });
}
