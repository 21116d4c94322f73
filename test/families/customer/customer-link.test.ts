import { expect } from '@open-wc/testing';
import { resolveSettings } from '../../../src/core/hub/settings.js';
import { customerLinks } from '../../../src/families/customer/customer-link.js';

const linkOf = (customerHref: string | undefined, id: string) =>
  customerLinks(resolveSettings({ customerHref }, 'en'), document)?.(id);

describe('the address of a customer', () => {
  it('is the template of the page with the id in its place, or its places', () => {
    expect(linkOf('/customers/{id}', 'customer-1')).to.equal('/customers/customer-1');
    expect(linkOf('?customer={id}#{id}', '12')).to.equal('?customer=12#12');
    expect(linkOf('https://portal.example/c/{id}', '12')).to.equal('https://portal.example/c/12');
  });

  it('keeps an id of any kind one piece of the address', () => {
    for (const [id, piece] of [
      ['a/b?c#d', 'a%2Fb%3Fc%23d'],
      ['$& $1', '%24%26%20%241'],
      ['../..', '..%2F..'],
      ['\u{1F600}\uD800', '%F0%9F%98%80%EF%BF%BD'],
    ] as const)
      expect(linkOf('/customers/{id}', id), id).to.equal(`/customers/${piece}`);
  });

  it('is none for an id that would lead elsewhere however it is written', () => {
    for (const id of ['', '.', '..']) expect(linkOf('/customers/{id}', id), id).to.equal(undefined);
  });

  it('is none where the template runs something, carries credentials, leaves for http, or has no place for the id', () => {
    for (const template of [
      'javascript:alert("{id}")',
      'data:text/html,{id}',
      'https://me:secret@portal.example/{id}',
      'http://portal.example/{id}',
      '/customers',
      '',
      undefined,
    ])
      expect(linkOf(template, '12'), template).to.equal(undefined);
  });
});
