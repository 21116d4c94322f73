import { expect } from '@open-wc/testing';
import { fillName, lineDash, tileOf } from '../../src/charts/chart-patterns.js';
import { ramp } from '../../src/charts/chart-ramp.js';
import type { ChartColor } from '../../src/charts/chart-model.js';

const names = (count: number) => ramp(count).map(fillName);

describe('ramp', () => {
  it('has shades as far apart as their number allows, none hatched while there are enough', () => {
    expect(names(0)).to.deep.equal([]);
    expect(names(1)).to.deep.equal(['step-4']);
    expect(names(2)).to.deep.equal(['step-1', 'step-6']);
    expect(names(4)).to.deep.equal(['step-1', 'step-3', 'step-4', 'step-6']);
    expect(names(6)).to.deep.equal(['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']);
  });

  it('shares a shade between two parts, the first of them hatched, where there are more parts than shades', () => {
    expect(names(7)).to.deep.equal(['step-1-hatched', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']);
    expect(names(9)).to.deep.equal([
      'step-1-hatched',
      'step-1',
      'step-2',
      'step-3-hatched',
      'step-3',
      'step-4',
      'step-5-hatched',
      'step-5',
      'step-6',
    ]);
  });

  it('has no part twice, up to twelve', () => {
    for (let count = 1; count <= 12; count++) expect(new Set(names(count)).size, `${count}`).to.equal(count);
  });

  it('has no neighbors alike, however many there are', () => {
    for (let count = 2; count <= 60; count++) {
      const all = names(count);
      expect(
        all.some((name, index) => name === all[index + 1]),
        `${count}`,
      ).to.equal(false);
    }
  });

  it('is told apart without color: every part of twelve has a pattern of its own', () => {
    const tiles = ramp(12).map((fill) => tileOf(fill, true)?.path ?? 'solid');
    expect(new Set(tiles).size).to.equal(12);
  });
});

describe('the pattern of a fill', () => {
  it('is there where color does not count, for what is hatched, and for what is not known', () => {
    expect(tileOf({ color: 'step-2' }, false)).to.equal(undefined);
    expect(tileOf({ color: 'step-2' }, true)).not.to.equal(undefined);
    expect(tileOf({ color: 'step-2', hatched: true }, false)).not.to.equal(undefined);
    expect(tileOf({ color: 'unknown' }, false)).not.to.equal(undefined);
    expect(tileOf({ color: 'series-1' }, true), 'one of them is solid').to.equal(undefined);
  });

  it('tells six lines apart by their dashes', () => {
    const dashes = [1, 2, 3, 4, 5, 6].map((number) => lineDash(`series-${number}` as ChartColor, true)?.join(' '));
    expect(new Set(dashes).size).to.equal(6);
    expect(lineDash('series-2', false)).to.equal(undefined);
  });
});
