import { expect } from '@open-wc/testing';
import { pageClues, pageFacts } from '../../src/diagnosis/page-clues.js';

describe('What is wrong with a page as a whole', () => {
  const facts = pageFacts();
  const found = (changed: Partial<typeof facts>, protocol = 'https:') =>
    pageClues({ ...facts, copies: ['0.1.0'], ...changed }, { protocol }).map(({ code }) => code);

  it('is nothing in this browser', () => expect(found({})).to.deep.equal([]));

  it('is a browser that lacks something, another copy, no connection, a file', () => {
    expect(found({ lacking: ['popover'] })).to.deep.equal(['oldBrowser']);
    expect(found({ copies: ['0.1.0', '0.2.0'] })).to.deep.equal(['severalCopies']);
    expect(found({ isOnline: false })).to.deep.equal(['offline']);
    expect(found({}, 'file:')).to.deep.equal(['filePage']);
  });
});
