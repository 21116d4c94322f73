import { expect } from '@open-wc/testing';
import { safeLink } from '../../src/api/links.js';

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
});
