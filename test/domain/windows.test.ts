import { expect } from '@open-wc/testing';
import { DEFAULT_WINDOW_DAYS, isInWindow, narrowestWindow, WINDOW_DAYS } from '../../src/domain/windows.js';

describe('windows', () => {
  it('are those of the product, and one of them is taken where none is chosen', () => {
    expect(WINDOW_DAYS).to.deep.equal([30, 60, 90, 180]);
    expect(DEFAULT_WINDOW_DAYS).to.equal(90);
  });

  it('reach from today to their last day', () => {
    expect(isInWindow(-1, 90)).to.equal(false);
    expect(isInWindow(0, 90)).to.equal(true);
    expect(isInWindow(90, 90)).to.equal(true);
    expect(isInWindow(91, 90)).to.equal(false);
    expect(isInWindow(null, 90)).to.equal(false);
  });

  it('group days into the narrowest window that holds them', () => {
    expect(narrowestWindow(30)).to.equal(30);
    expect(narrowestWindow(31)).to.equal(60);
    expect(narrowestWindow(31, [30, 90])).to.equal(90);
    expect(narrowestWindow(181)).to.equal(null);
    expect(narrowestWindow(-1)).to.equal(null);
    expect(narrowestWindow(null)).to.equal(null);
  });
});
