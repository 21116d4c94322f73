import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { ElasticScroll, LONGEST_RANGE } from '../../../src/components/data-table/elastic-scroll.js';

const VIEW = 500;

function scrollOf(length: number): ElasticScroll {
  const scroll = new ElasticScroll();
  scroll.measure(length, VIEW);
  return scroll;
}

describe('ElasticScroll', () => {
  it('scrolls a content that fits as it is', () => {
    const scroll = scrollOf(1_000_000);
    expect(scroll.range).to.equal(1_000_000);
    expect(scroll.scrollTo(123_456)).to.equal(123_456);
    expect(scroll.base).to.equal(0);
  });

  it('reaches the last px of a content that is longer than any engine lays out', () => {
    const scroll = scrollOf(440_000_000);
    expect(scroll.range).to.equal(LONGEST_RANGE);
    expect(scroll.scrollTo(LONGEST_RANGE - VIEW)).to.equal(440_000_000 - VIEW);
    expect(scroll.scrollTo(0)).to.equal(0);
  });

  it('moves the content by as much as the scroll position in steps, wherever it is', () => {
    const scroll = scrollOf(440_000_000);
    for (const start of [0, 900_000, 4_000_000, 7_500_000]) {
      const before = scroll.scrollTo(start);
      expect(scroll.scrollTo(start + 120) - before).to.be.closeTo(120, 0.001);
    }
  });

  it('shows the place in the middle when the scroll bar is dragged to the middle', () => {
    const scroll = scrollOf(440_000_000);
    expect(scroll.scrollTo((LONGEST_RANGE - VIEW) / 2)).to.be.closeTo((440_000_000 - VIEW) / 2, 1);
  });

  it('keeps the content where it is when it settles after many steps', () => {
    const scroll = scrollOf(440_000_000);
    let position = 3_000_000;
    scroll.scrollTo(position);
    for (let step = 0; step < 2000; step += 1) scroll.scrollTo((position += 400));
    const { offset } = scroll;
    scroll.settle();
    expect(scroll.offset).to.be.closeTo(offset, 0.001);
  });

  it('finds a scroll position for every offset and comes back to it (property)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (length, share) => {
          const scroll = scrollOf(length);
          const longest = Math.max(0, length - VIEW);
          const wanted = Math.floor(share * longest);
          const position = scroll.reveal(wanted);
          expect(scroll.offset).to.be.closeTo(wanted, 0.001);
          expect(position).to.be.within(0, Math.max(0, scroll.range - VIEW));
        },
      ),
    );
  });

  it('stays inside when the content becomes shorter', () => {
    const scroll = scrollOf(50_000);
    scroll.scrollTo(40_000);
    scroll.measure(1_000, VIEW);
    expect(scroll.offset).to.equal(500);
    scroll.measure(100, VIEW);
    expect(scroll.offset).to.equal(0);
  });
});
