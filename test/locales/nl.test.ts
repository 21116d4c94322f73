import { expect } from '@open-wc/testing';
import { dutch as nl, english as en } from '../support/dictionaries.js';

/** What is at each path of a dictionary: a text, or a function of so many parameters. */
function shape(texts: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const here = path ? `${path}.${key}` : key;
      if (typeof value === 'object' && value) return Object.entries(shape(value, here));
      return [[here, typeof value === 'function' ? `function of ${value.length}` : typeof value]];
    }),
  );
}

const texts = (dictionary: object): [string, unknown][] =>
  Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value
      ? texts(value).map(([inner, text]): [string, unknown] => [`${key}.${inner}`, text])
      : [[key, value]],
  );

describe('Dutch', () => {
  it('says everything that English says, with the same parameters', () => {
    expect(shape(nl)).to.deep.equal(shape(en));
  });

  it('says nothing with an empty text', () => {
    const empty = [...texts(en), ...texts(nl)].filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(empty).to.deep.equal([]);
  });
});
