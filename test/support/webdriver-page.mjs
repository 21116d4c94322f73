/**
 * A page behind the W3C WebDriver protocol that answers to what the runner's commands call on a Puppeteer page: keyboard, mouse, size of
 * the window. So `sendKeys`, `sendMouse` and `setViewport` are the same commands in every engine.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverKeys } from './webdriver-keys.mjs';

const buttons = { left: 0, middle: 1, right: 2 };

/** @param {(method: string, path: string, body?: object) => Promise<any>} send A command of the session. */
export function webdriverPage(send) {
  let url = 'about:blank';
  const perform = (source, actions) => send('POST', '/actions', { actions: [{ ...source, actions }] });
  const keys = (...actions) => perform({ type: 'key', id: 'keyboard' }, actions);
  const mouse = (...actions) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
  const key = (type, name) => ({ type, value: webdriverKeys[name] ?? name });
  const moved = (x, y) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
  const pressed = (type, button = 'left') => ({ type, button: buttons[button] });

  return {
    url: () => url,
    async goto(address) {
      url = address;
      await send('POST', '/url', { url: address });
    },
    /** What a test left pressed. */
    release: () => send('DELETE', '/actions'),
    evaluate: (script) => send('POST', '/execute/sync', { script, args: [] }),
    /** The size of what the page sees; the window around it is larger by its own bars. */
    async setViewport({ width, height }) {
      const [wide, high] = await this.evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await send('POST', '/window/rect', { width: width + wide, height: height + high });
      const isSo = () => this.evaluate(`return innerWidth === ${width} && innerHeight === ${height}`);
      for (let attempt = 0; attempt < 100; attempt++) {
        if (await isSo()) return;
        await wait(20);
      }
      throw new Error(`The window does not become ${width} px wide and ${height} px high.`);
    },
    keyboard: {
      press: (name) => keys(key('keyDown', name), key('keyUp', name)),
      down: (name) => keys(key('keyDown', name)),
      up: (name) => keys(key('keyUp', name)),
      type: (text) => keys(...[...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)])),
    },
    mouse: {
      move: (x, y) => mouse(moved(x, y)),
      click: (x, y, { button } = {}) =>
        mouse(moved(x, y), pressed('pointerDown', button), pressed('pointerUp', button)),
      down: ({ button } = {}) => mouse(pressed('pointerDown', button)),
      up: ({ button } = {}) => mouse(pressed('pointerUp', button)),
      reset: () => send('DELETE', '/actions'),
    },
  };
}
