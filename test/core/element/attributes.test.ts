import { expect } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import {
  choiceAttribute,
  fromText,
  isSetAgain,
  jsonAttribute,
  listAttribute,
  numberAttribute,
} from '../../../src/core/element/attributes.js';

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

  it('that is broken JSON counts as absent', () => {
    expect(list('["a')).to.equal(undefined);
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

  it('that is none counts as absent', () => {
    expect(json('[object Object]')).to.equal(undefined);
  });
});

describe('One of a few words in an attribute', () => {
  const loading = choiceAttribute('lazy', 'eager').fromAttribute!;

  it('is one of them, or absent', () => {
    expect([loading('lazy'), loading('Lazy'), loading(''), loading(null)]).to.deep.equal(['lazy', ...Array(3)]);
  });
});

describe('A number in an attribute', () => {
  const number = numberAttribute.fromAttribute!;

  it('is what it says, and absent where it says nothing: never 0', () => {
    expect([number('40'), number(' 0 '), number('-1.5')]).to.deep.equal([40, 0, -1.5]);
    expect([number(''), number(' '), number(null)]).to.deep.equal(Array(3));
    expect(number('abc')).to.deep.equal(Number.NaN);
  });
});

/** A property set to nothing: what its class has in a new element, and how often one is made for that. */
describe('A property that is given nothing', () => {
  let made = 0;
  class Loading extends HTMLElement {
    loading: unknown = 'lazy';
    customerId: unknown;
    constructor() {
      super();
      made += 1;
    }
  }
  before(() => customElements.define('x-loading', Loading));

  const given = (name: 'loading' | 'customerId', value: unknown, old: unknown = 'eager') => {
    const element = Object.assign(document.createElement('x-loading') as Loading, { [name]: value });
    const isSet = isSetAgain(element, [name, old, { attribute: 'x' }]);
    return [element[name], isSet];
  };

  it('is what it is in a new element: null, undefined, and what is no number alike', () => {
    for (const nothing of [null, undefined, Number.NaN])
      expect(given('loading', nothing)).to.deep.equal(['lazy', true]);
    expect(given('customerId', null)).to.deep.equal([undefined, true]);
    expect(given('customerId', undefined)).to.deep.equal([undefined, false]);
  });

  it('is left alone where it was nothing before, and where it is something', () => {
    expect(given('customerId', undefined, undefined)).to.deep.equal([undefined, false]);
    for (const something of [0, '', false, 'lazy'])
      expect(given('customerId', something)).to.deep.equal([something, false]);
  });

  it('makes one new element for all', () => {
    given('loading', null);
    const before = made;
    given('loading', null);
    expect(made).to.equal(before + 1);
  });
});

describe('An attribute without meaning', () => {
  let count = 0;
  /** What is said of an element with an attribute, once a property of it changed. */
  function said(tag: string, attribute: string, text: string | null, options: PropertyDeclaration) {
    if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
    const element = document.createElement(tag);
    if (text !== null) element.setAttribute(attribute, text);
    const value = text === null ? undefined : fromText(text, options);
    const { warnings } = quietly(() => {
      isSetAgain(Object.assign(element, { value }), ['value', undefined, { attribute, ...options }]);
      isSetAgain(element, ['value', undefined, { attribute, ...options }]);
    });
    return warnings;
  }
  beforeEach(() => (count += 1));

  it('is reported once, with element, attribute, text, and what it takes', () => {
    const rows: [string, PropertyDeclaration, string][] = [
      ['[object Object]', { converter: jsonAttribute }, 'an object or a list as JSON; or set the property from script'],
      ['"no"', { converter: jsonAttribute }, 'an object or a list as JSON; or set the property from script'],
      ['["a', { converter: listAttribute }, 'codes between commas, or a list as JSON'],
      ['abc', { converter: numberAttribute }, 'a number'],
      ['bogus', { converter: choiceAttribute('lazy', 'eager') }, 'lazy or eager'],
    ];
    for (const [text, options, takes] of rows)
      expect(said(`x-said-${count}`, 'some-thing', text, options)).to.deep.equal([
        `partner-hub-elements: <x-said-${count} some-thing="${text}"> counts as absent. It takes ${takes}.`,
      ]);
  });

  it('is reported where it is set as a property, too', () => {
    const element = document.createElement('x-set-as-property');
    const options = { attribute: 'some-thing', converter: choiceAttribute('a', 'b') };
    const { warnings } = quietly(() => {
      isSetAgain(Object.assign(element, { value: 'c' }), ['value', undefined, options]);
      isSetAgain(Object.assign(element, { value: 'a' }), ['value', undefined, options]);
      isSetAgain(Object.assign(element, { value: '' }), ['value', undefined, options]);
    });
    expect(warnings).to.deep.equal([
      'partner-hub-elements: <x-set-as-property some-thing="c"> counts as absent. It takes a or b.',
    ]);
  });

  it('is reported for each element and attribute that has it', () => {
    const told = ['x-one', 'x-two'].flatMap((tag) =>
      ['data', 'messages'].flatMap((attribute) =>
        said(`${tag}-${count}`, attribute, '{', { converter: jsonAttribute }),
      ),
    );
    expect(told).to.have.length(4);
  });

  it('with a text of any length is told by its beginning', () => {
    const [told = ''] = said(`x-long-${count}`, 'data', '{'.repeat(5000), { converter: jsonAttribute });
    expect(told).to.contain('{'.repeat(40)).and.not.to.contain('{'.repeat(41));
  });

  it('is none that is absent, empty, means something, or is no attribute', () => {
    const json = { converter: jsonAttribute };
    expect(said('x-none', 'data', null, json)).to.deep.equal([]);
    expect(said('x-none', 'data', '', { converter: choiceAttribute('a') })).to.deep.equal([]);
    expect(said('x-none', 'data', '{}', json)).to.deep.equal([]);
    expect(said('x-none', 'data', '0', { converter: numberAttribute })).to.deep.equal([]);
    expect(said('x-none', 'data', 'abc', { converter: numberAttribute, attribute: false })).to.deep.equal([]);
  });

  it('is none either when a script takes back what an attribute says well', () => {
    const element = Object.assign(document.createElement('x-loading'), { data: undefined });
    element.setAttribute('data', '{"total":0}');
    const { warnings } = quietly(() => isSetAgain(element, ['data', {}, { converter: jsonAttribute }]));
    expect(warnings).to.deep.equal([]);
  });
});

describe('A property that is no text', () => {
  it('takes the text of its attribute', () => {
    expect(fromText('trial, suspended', { converter: listAttribute })).to.deep.equal(['trial', 'suspended']);
    expect(fromText('{"total":0}', { converter: jsonAttribute })).to.deep.equal({ total: 0 });
    expect(fromText('40', { converter: numberAttribute })).to.equal(40);
    expect(fromText('', { type: Boolean })).to.equal(true);
  });

  it('takes what it is made for as it is', () => {
    const list = ['a,b'];
    expect(fromText(list, { converter: listAttribute })).to.equal(list);
    expect(fromText(40, { converter: numberAttribute })).to.equal(40);
    expect(fromText(false, { type: Boolean })).to.equal(false);
    expect(fromText(undefined, { converter: listAttribute })).to.equal(undefined);
  });

  it('is left alone where it has no attribute, and where it is text', () => {
    expect(fromText('12', {})).to.equal('12');
    expect(fromText('a,b', { attribute: false, converter: listAttribute })).to.equal('a,b');
  });
});
