import { expect } from '@open-wc/testing';
import { jsonAttribute, listAttribute, fromText } from '../../../src/core/element/attributes.js';

const list = (value: string | null) => listAttribute.fromAttribute!(value);
const json = (value: string | null) => jsonAttribute.fromAttribute!(value);

function quietly<Result>(act: () => Result): { result: Result; warnings: string[] } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    return { result: act(), warnings };
  } finally {
    console.warn = warn;
  }
}

describe('A list in an attribute', () => {
  it('is comma-separated or a JSON array, without what is empty', () => {
    expect(list('trial,suspended')).to.deep.equal(['trial', 'suspended']);
    expect(list(' trial , ,suspended, ')).to.deep.equal(['trial', 'suspended']);
    expect(list('["a,b", "c", 5]')).to.deep.equal(['a,b', 'c', '5']);
    expect(list('')).to.deep.equal([]);
    expect(list(null)).to.equal(undefined);
  });

  it('that is broken JSON counts as absent and is reported once', () => {
    expect(quietly(() => list('["a'))).to.deep.include({ result: undefined });
    expect(quietly(() => list('["a')).warnings).to.deep.equal([]);
  });

  it('is written comma-separated, and not at all when it is empty', () => {
    const written = (value: readonly string[] | undefined) => listAttribute.toAttribute!(value);
    expect([written(['a', 'b']), written([]), written(undefined)]).to.deep.equal(['a,b', null, null]);
  });
});

describe('An object in an attribute', () => {
  it('is JSON', () => {
    expect(json('{"a":[1]}')).to.deep.equal({ a: [1] });
    expect(json(null)).to.equal(undefined);
  });

  it('that is none counts as absent and is reported with its beginning', () => {
    const { result, warnings } = quietly(() => json('[object Object]'));
    expect(result).to.equal(undefined);
    expect(warnings[0]).to.contain('[object Object]').and.to.contain('set the property from script');
  });
});

describe('A property that is no text', () => {
  it('takes the text of its attribute', () => {
    expect(fromText('trial, suspended', { converter: listAttribute })).to.deep.equal(['trial', 'suspended']);
    expect(fromText('{"total":0}', { converter: jsonAttribute })).to.deep.equal({ total: 0 });
    expect(fromText('40', { type: Number })).to.equal(40);
    expect(fromText('', { type: Boolean })).to.equal(true);
  });

  it('takes what it is made for as it is', () => {
    const list = ['a,b'];
    expect(fromText(list, { converter: listAttribute })).to.equal(list);
    expect(fromText(40, { type: Number })).to.equal(40);
    expect(fromText(false, { type: Boolean })).to.equal(false);
    expect(fromText(undefined, { converter: listAttribute })).to.equal(undefined);
  });

  it('is left alone where it has no attribute, and where it is text', () => {
    expect(fromText('12', {})).to.equal('12');
    expect(fromText('a,b', { attribute: false, converter: listAttribute })).to.equal('a,b');
  });
});
