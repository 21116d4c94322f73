import { expect } from '@open-wc/testing';
import { pageLink } from '../../../src/core/element/page-link.js';

const at = (baseURI: string) => ({ baseURI }) as Document;
const page = at('http://portal.example/hub/');

describe('a link that the page asks for', () => {
  for (const href of ['/customers/7', 'customers', '?tab=tags', 'http://portal.example/x', 'https://other.example/x']) {
    it(`may lead to ${href}`, () => expect(pageLink(href, page)).to.equal(href));
  }

  for (const href of [
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://portal.example/x', 'http://other.example/x', 'https://'],
    ...['http://anna@portal.example/', 'http://:secret@portal.example/', 'https://anna:secret@other.example/', ''],
  ]) {
    it(`may not lead to “${href}”`, () => expect(pageLink(href, page)).to.equal(undefined));
  }

  it('is none without an address, and on a page without an address of its own only a whole one', () => {
    expect(pageLink(undefined, page)).to.equal(undefined);
    expect(pageLink('/customers', at('about:blank'))).to.equal(undefined);
    expect(pageLink('https://other.example/', at('about:blank'))).to.equal('https://other.example/');
  });

  it('is none where the page is a file, which has no origin to trust', () => {
    expect(pageLink('x.html', at('file:///home/anna/'))).to.equal(undefined);
  });
});
