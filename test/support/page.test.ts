import { expect } from '@open-wc/testing';
import { emulate } from './page.js';

const sees = (feature: string): boolean => matchMedia(feature).matches;

describe('emulate', () => {
  it('makes the page see forced colors, a dark scheme and reduced motion until it is ended', async () => {
    await emulate({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(sees('(forced-colors: active)')).to.equal(true);
    expect(sees('(prefers-color-scheme: dark)')).to.equal(true);
    expect(sees('(prefers-reduced-motion: reduce)')).to.equal(true);

    await emulate({});
    expect(sees('(forced-colors: active)')).to.equal(false);
    expect(sees('(prefers-color-scheme: dark)')).to.equal(false);
  });

  it('makes the page see print', async () => {
    await emulate({ media: 'print' });
    expect(sees('print')).to.equal(true);
    await emulate({});
    expect(sees('print')).to.equal(false);
  });
});
