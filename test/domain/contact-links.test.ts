import { expect } from '@open-wc/testing';
import { mailAddress, mailLink, phoneLink } from '../../src/domain/contact-links.js';
import { fc } from '../support/properties.mjs';

describe('the link to a telephone number', () => {
  const links: readonly (readonly [written: string, link: string])[] = [
    ['+31 20 555 0100', 'tel:+31205550100'],
    [' +1 (415) 555-0100 ', 'tel:+14155550100'],
    ['+31 (0)20 555 01 00', 'tel:+31205550100'],
    ['+49 (0) 30 / 1234-567', 'tel:+49301234567'],
    ['020\u00a0555\u202f0100', 'tel:0205550100'],
    ['0800.020.1234', 'tel:08000201234'],
    ['+44 20 – 7946 ‑ 0100', 'tel:+442079460100'],
    ['112', 'tel:112'],
  ];
  for (const [written, link] of links)
    it(`to ${written} holds what is dialed`, () => expect(phoneLink(written)).to.equal(link));

  const texts = [
    ...['', ' ', '12', '1234567890123456', '+', '()', '0800-CALL-US', '+31 20 555 0100 ext. 12', '+31+20 555 0100'],
    ...['*#06#', '*21*0612345678#', '555;phone-context=example.com', 'javascript:alert(1)', '020\n555 0100'],
    ...[
      '020\u0000555 0100',
      '\u202e0010 555 020',
      '020\u200b5550100',
      '020\t555',
      '٠٢٠٥٥٥٠١٠٠',
      '+31 20 555 0100, 020 555 0101',
    ],
  ];
  for (const text of texts)
    it(`is none for ${JSON.stringify(text)}`, () => expect(phoneLink(text)).to.equal(undefined));

  it('is none for no number', () =>
    expect([phoneLink(null), phoneLink(undefined)]).to.deep.equal([undefined, undefined]));

  it('holds nothing but digits, whatever was written', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ()./*#;-]*$/)), (written) => {
        const link = phoneLink(written);
        expect(link === undefined || /^tel:\+?[0-9]{3,15}$/.test(link), link).to.equal(true);
      }),
    ));
});

describe('the link to an e-mail address', () => {
  const links: readonly (readonly [written: string, link: string])[] = [
    ['help@partner.example', 'mailto:help@partner.example'],
    [' first.last+tag@sub.partner.example ', 'mailto:first.last%2Btag@sub.partner.example'],
    ['a&b=c?d@partner.example', 'mailto:a%26b%3Dc%3Fd@partner.example'],
    ['50%off#1@partner.example', 'mailto:50%25off%231@partner.example'],
    ['MAILTO:help@partner.example', 'mailto:help@partner.example'],
    ['mailto:a%26b@partner.example', 'mailto:a%26b@partner.example'],
    ['mailto:help@partner.example?bcc=thief@evil.example&body=x', 'mailto:help@partner.example'],
    ['hulp@münchen.example', 'mailto:hulp@m%C3%BCnchen.example'],
  ];
  for (const [written, link] of links)
    it(`from ${written} leads to it alone`, () => expect(mailLink(written)).to.equal(link));

  const texts = [
    ...['', '@', 'help', 'help@', '@partner.example', 'help@localhost', 'a@b@partner.example', 'Write to us'],
    ...['help@partner..example', '.help@partner.example', 'help.@partner.example', 'he..lp@partner.example'],
    ...['help@-partner.example', 'help@partner-.example', 'help@partner.1', 'one@partner.example,two@partner.example'],
    ...['help@partner.example\nBcc: thief@evil.example', 'mailto:help@partner.example%0ABcc:x@evil.example'],
    ...['mailto:%ZZ@partner.example', '"a b"@partner.example', 'javascript:alert(1)//@partner.example'],
    ...[
      'help\u202e@partner.example',
      'help\u0000@partner.example',
      'help\ud800@partner.example',
      `${'a'.repeat(250)}@b.example`,
    ],
  ];
  for (const text of texts)
    it(`is none for ${JSON.stringify(text).slice(0, 60)}`, () => expect(mailLink(text)).to.equal(undefined));

  it('is none for no text', () =>
    expect([mailLink(null), mailAddress(undefined)]).to.deep.equal([undefined, undefined]));

  it('leads to the address that was written, and adds nothing to it', () =>
    fc.assert(
      fc.property(fc.emailAddress({ size: '-1' }), (address) => {
        fc.pre(mailAddress(address) !== undefined);
        const link = mailLink(address)!;
        expect(decodeURIComponent(link.slice('mailto:'.length))).to.equal(address);
        expect(new URL(link).search).to.equal('');
        expect(mailAddress(link)).to.equal(address);
      }),
    ));
});
