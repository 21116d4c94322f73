import { expect } from '@open-wc/testing';
import { waysInto } from '../../../src/elements/partner-helpdesk/partner-helpdesk.ways.js';
import { aChannel } from '../../support/help.js';
import { fc } from '../../support/properties.mjs';

const ways = (part: object) => waysInto(aChannel({ url: null, ...part }));

describe('the ways into a channel', () => {
  it('are its number, its address and its page, in that order', () =>
    expect(
      ways({
        kind: 'email',
        label: 'help@partner.example',
        phone: '+31 20 555 0100',
        url: 'https://help.example/mail',
      }),
    ).to.deep.equal([
      { kind: 'phone', href: 'tel:+31205550100', text: '+31 20 555 0100' },
      { kind: 'mail', href: 'mailto:help@partner.example' },
      { kind: 'page', href: 'https://help.example/mail' },
    ]));

  it('are none where the API has none', () => expect(ways({ phone: ' ', url: '' })).to.deep.equal([]));

  it('are of the schemes that addresses may have', () => {
    expect(ways({ url: 'mailto:help@partner.example?cc=x@evil.example' })).to.deep.equal([
      { kind: 'mail', href: 'mailto:help@partner.example' },
    ]);
    expect(ways({ url: 'TEL:+31-20-555-0100' })).to.deep.equal([
      { kind: 'phone', href: 'tel:+31205550100', text: '+31-20-555-0100' },
    ]);
    expect(ways({ url: 'http://localhost:8080/chat' })).to.deep.equal([
      { kind: 'page', href: 'http://localhost:8080/chat' },
    ]);
  });

  it('are said once where label and link lead to the same address', () =>
    expect(ways({ kind: 'email', label: 'help@partner.example', url: 'mailto:help@partner.example' })).to.deep.equal([
      { kind: 'mail', href: 'mailto:help@partner.example' },
    ]));

  it('do not take a label for an address where the channel is no e-mail', () =>
    expect(ways({ kind: 'chat', label: 'help@partner.example' })).to.deep.equal([]));

  const texts = [
    ...['javascript:alert(1)', 'data:text/html,x', 'http://help.example', 'https://user:secret@help.example/'],
    ...[
      '/chat',
      '//help.example/chat',
      'sms:+31205550100',
      'tel:*21*0612345678#',
      'tel:0800-CALL-US',
      'mailto:',
      'blob:x',
    ],
  ];
  for (const url of texts)
    it(`are a text for ${url}`, () => {
      const [way, ...others] = ways({ url });
      expect([way!.kind, others]).to.deep.equal(['text', []]);
    });

  it('are a text for a number with letters or control characters', () => {
    for (const phone of ['0800 CALL US', '+31 20\u0007555', 'call\u202e us'])
      expect(ways({ phone })).to.deep.equal([{ kind: 'text', text: phone }]);
  });

  it('never lead anywhere else, whatever the API sends', () =>
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'javascript:', 'tel:', 'mailto:', 'https:'),
        (web, text, scheme) => {
          for (const url of [web, scheme + text, scheme + web])
            for (const way of ways({ kind: 'email', label: text, phone: text, url }))
              if ('href' in way) expect(new URL(way.href).protocol).to.match(/^(https|tel|mailto):$/);
        },
      ),
    ));
});
