import { expect } from '@open-wc/testing';
import { isInWindow, WINDOW_DAYS } from '../../src/domain/windows.js';

describe('windows', () => {
  it('are those of the product', () => {
    expect(WINDOW_DAYS).to.deep.equal([30, 60, 90, 180]);
  });

  it('reach from today to their last day', () => {
    expect(isInWindow(-1, 90)).to.equal(false);
    expect(isInWindow(0, 90)).to.equal(true);
    expect(isInWindow(90, 90)).to.equal(true);
    expect(isInWindow(91, 90)).to.equal(false);
    expect(isInWindow(null, 90)).to.equal(false);
  });
});
