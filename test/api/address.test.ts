import { expect, oneEvent } from '@open-wc/testing';
import { baseUrl, filledPath, queryText } from '../../src/api/address.js';

describe('baseUrl', () => {
  afterEach(() => document.querySelector('base')?.remove());

  it('counts a relative address from the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://portal.example/hub/';
    document.head.append(base);
    expect(baseUrl('api').href).to.equal('https://portal.example/hub/api');
    expect(baseUrl('/api').href).to.equal('https://portal.example/api');
  });

  it('works in a page without an address of its own (srcdoc)', async () => {
    const frame = document.createElement('iframe');
    const module = new URL('../../src/api/address.ts', import.meta.url).href;
    const heard = oneEvent(window, 'message');
    frame.srcdoc = `<script type="module">
      import { baseUrl } from '${module}';
      parent.postMessage(baseUrl('/api').href, '*');
    </script>`;
    document.body.append(frame);
    expect(await heard).to.have.property('data', new URL('/api', location.origin).href);
    frame.remove();
  });

  it('takes an absolute one as it is', () => {
    expect(baseUrl('https://api.example/v1').href).to.equal('https://api.example/v1');
  });

  for (const text of [
    '',
    'ftp://x.example/',
    'https://',
    'https://a:b@x.example/',
    'https://x.example/?a=1',
    '/api#x',
    'javascript:1',
  ]) {
    it(`refuses “${text}”`, () => {
      expect(() => baseUrl(text))
        .to.throw('base URL')
        .with.property('code', 'config');
    });
  }
});

describe('what is said of an address that is refused', () => {
  for (const text of [
    'https://anna:secret@x.example/',
    'https://x.example/?key=secret',
    '/api#secret',
    '//a@secret@x/?',
  ])
    it(`names no secret: “${text}”`, () =>
      expect(() => baseUrl(text))
        .to.throw()
        .with.property('message')
        .not.contain('secret'));
});

describe('filledPath', () => {
  it('puts each parameter where its name is', () => {
    expect(filledPath('/customers/{id}/admins/{adminId}', { adminId: 'b', id: 'a/b?c#d é' })).to.equal(
      '/customers/a%2Fb%3Fc%23d%20%C3%A9/admins/b',
    );
  });

  for (const id of ['', '.', '..', undefined, null, 5]) {
    it(`refuses ${JSON.stringify(id)}, which would lead to another path`, () => {
      expect(() => filledPath('/customers/{id}', { id }))
        .to.throw('/customers/{id}')
        .with.property('code', 'config');
    });
  }

  it('takes nothing from a prototype', () => {
    expect(() => filledPath('/customers/{toString}', {})).to.throw('toString');
  });

  it('mends half an emoji, which cannot stand in an address', () => {
    expect(filledPath('/tags/{id}', { id: 'bank \ud83d' })).to.equal('/tags/bank%20%EF%BF%BD');
  });
});

describe('queryText', () => {
  it('leaves out what says nothing', () => {
    const parameters = {
      q: '',
      tag: [],
      sort: null,
      weeks: undefined,
      offset: 0,
      featured: false,
      status: ['trial', ''],
    };
    expect(queryText(parameters)).to.equal('offset=0&featured=false&status=trial');
    expect(queryText(undefined)).to.equal('');
  });

  it('repeats a list, once for each value', () => {
    const parameters = { q: 'bank & co', 'not.product': ['meetings', 'calling'] };
    expect(queryText(parameters)).to.equal('q=bank%20%26%20co&not.product=meetings&not.product=calling');
  });

  it('joins the names of facets', () => {
    expect(queryText({ facets: ['status', 'product'], max: 0 })).to.equal('facets=status,product&max=0');
    expect(queryText({ facets: [] })).to.equal('');
  });

  it('mends half an emoji', () => {
    expect(queryText({ q: 'bank \ud83d', tag: ['\udc00x', '👍'] })).to.equal(
      `q=bank%20%EF%BF%BD&tag=%EF%BF%BDx&tag=${encodeURIComponent('👍')}`,
    );
  });
});
