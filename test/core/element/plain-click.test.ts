import { expect } from '@open-wc/testing';
import { isPlainClick } from '../../../src/core/element/plain-click.js';

const click = (part: MouseEventInit = {}) => new MouseEvent('click', part);

describe('a plain click', () => {
  it('is one of the main button alone', () => expect(isPlainClick(click())).to.equal(true));

  for (const part of [{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }]) {
    it(`is none with ${JSON.stringify(part)}: the browser opens the link elsewhere`, () => {
      expect(isPlainClick(click(part))).to.equal(false);
    });
  }
});
