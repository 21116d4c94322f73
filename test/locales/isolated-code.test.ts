import { expect } from '@open-wc/testing';
import { textsIn } from '../support/locales.js';

/** Code as it stands in sentences: tags, attributes with their values, calls. */
const code = /<\/?[a-z][^<>]*>|[\w-]+="[^"]*"|\b\w+\((?:\{[^{}]*\})?\)|\?hub-diagnose/gu;
const self: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => 'x-y' : self) });
const sentence = (text: unknown): unknown =>
  typeof text === 'function' ? (text as (...given: unknown[]) => unknown)(self, self, self, self) : text;

for (const locale of ['ar', 'he'] as const) {
  const texts = [...(await textsIn(locale))].map(([path, text]) => [path, sentence(text)] as const);

  describe(`Code in sentences of ${locale}`, () => {
    it('stands in one piece, from left to right', () => {
      const torn = texts.flatMap(([path, said]) => {
        if (typeof said !== 'string' || !/[\u0590-\u06ff]/u.test(said)) return [];
        const outside = said.replace(/\u2066[^\u2069]*\u2069/gu, '');
        return [...outside.matchAll(code)].map(([piece]) => `${path}: ${piece}`);
      });
      expect(torn).to.deep.equal([]);
      expect(texts.filter(([, said]) => typeof said === 'string' && said.includes('\u2066')).length).to.be.above(9);
    });
  });
}
