import { expect } from '@open-wc/testing';
import { queryOf, requestParts } from '../../src/api/request-parts.js';

describe('requestParts', () => {
  it('takes the names in braces for the path and leaves the others', () => {
    const { path, others } = requestParts('/customers/{id}/admins/{adminId}', {
      adminId: 'b',
      id: 'a',
      x: 1,
      y: undefined,
    });
    expect({ ...path }).to.deep.equal({ id: 'a', adminId: 'b' });
    expect({ ...others }).to.deep.equal({ x: 1 });
  });

  for (const id of ['', '.', '..', undefined, 5]) {
    it(`refuses ${JSON.stringify(id)} as a part of the path`, () => {
      expect(() => requestParts('/customers/{id}', { id }))
        .to.throw('/customers/{id}')
        .with.property('code', 'invalid');
    });
  }

  it('refuses a missing part of the path', () => {
    expect(() => requestParts('/customers/{id}', {}))
      .to.throw('without “id”')
      .with.property('code', 'invalid');
  });
});

describe('queryOf', () => {
  it('leaves out what says nothing', () => {
    const query = queryOf({ q: '', tag: [], sort: null, offset: 0, featured: false, status: ['trial'] });
    expect({ ...query }).to.deep.equal({ offset: 0, featured: false, status: ['trial'] });
  });

  it('mends half an emoji, which cannot stand in a URL', () => {
    expect({ ...queryOf({ q: 'bank \ud83d', tag: ['\udc00x', '👍'] }) }).to.deep.equal({
      q: 'bank �',
      tag: ['�x', '👍'],
    });
  });
});
