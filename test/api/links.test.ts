import { expect } from '@open-wc/testing';
import { nextPageOf, safeLink } from '../../src/api/links.js';

describe('safeLink', () => {
  const links = [
    'https://help.example/a?b=c#d',
    'http://localhost:4000/launch',
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'http://portal.localhost/',
  ];
  for (const link of links) it(`lets ${link} pass`, () => expect(safeLink(link)).to.equal(link));

  it('normalizes what it lets pass', () => {
    expect(safeLink(' HTTPS://Help.Example/../x ')).to.equal('https://help.example/x');
  });

  const others: (string | null | undefined)[] = [
    'http://help.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://help.example/1',
    'file:///etc/passwd',
    'https://user:secret@help.example/',
    'https://user@help.example/',
    '//help.example/',
    '/path',
    'https://',
    'help.example',
    '',
    null,
    undefined,
  ];
  for (const link of others)
    it(`makes no link of ${JSON.stringify(link)}`, () => expect(safeLink(link)).to.equal(undefined));

  it('lets only allowed origins pass, where they are named', () => {
    const origins = ['https://admin.example', 'not an origin', 'http://localhost:4000/'];
    expect(safeLink('https://admin.example/launch?x=1', { origins })).to.equal('https://admin.example/launch?x=1');
    expect(safeLink('http://localhost:4000/launch', { origins })).to.equal('http://localhost:4000/launch');
    for (const link of [
      'https://evil.example/',
      'https://admin.example.evil.example/',
      'https://admin.example:8443/',
    ]) {
      expect(safeLink(link, { origins })).to.equal(undefined);
    }
    expect(safeLink('https://admin.example/', { origins: [] })).to.equal(undefined);
  });
});

describe('nextPageOf', () => {
  const asked = 'https://api.example/v1/customers?max=2';
  const headers: [header: string, next: string][] = [
    ['<https://api.example/v1/customers?cursor=2>; rel="next"', 'https://api.example/v1/customers?cursor=2'],
    ['</v1/customers?cursor=2>; rel=next', 'https://api.example/v1/customers?cursor=2'],
    ['<?cursor=2>;rel="next"', 'https://api.example/v1/customers?cursor=2'],
    ['<?a>; rel="prev", <?b>; rel="next", <?c>; rel="last"', 'https://api.example/v1/customers?b'],
    ['<?a,b;c>; title="x, <y>; rel=prev"; rel="first Next"', 'https://api.example/v1/customers?a,b;c'],
    ['<?a>; rel, <?b>; rel=next', 'https://api.example/v1/customers?b'],
    ['<https://evil.example/?a>; rel="next", <?b>; REL="NEXT"', 'https://api.example/v1/customers?b'],
  ];
  for (const [header, next] of headers)
    it(`finds it in ${header}`, () => expect(nextPageOf(header, asked)).to.equal(next));

  const others = [
    null,
    '',
    'next',
    '<?a>',
    '<?a>; rel="prev"',
    '<?a>; rel; title=next',
    '<?a>; rel="nextish"',
    '<?a>; title="rel=next"; rel="prev"',
    '<?a>; anchor="x; rel=next"',
    '<https://evil.example/?a>; rel="next"',
    '<http://api.example/?a>; rel="next"',
    '<https://>; rel="next"',
    '<javascript:1>; rel="next"',
  ];
  for (const header of others) {
    it(`finds none in ${JSON.stringify(header)}`, () => expect(nextPageOf(header, asked)).to.equal(undefined));
  }
});
