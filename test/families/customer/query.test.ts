import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { codeFilterNames } from '../../../src/families/customer/customer-filters.js';
import type { CustomerFilters } from '../../../src/families/customer/customer-filters.js';
import { completed, completionAt } from '../../../src/families/customer/query-completion.js';
import { partsOf } from '../../../src/families/customer/query-parts.js';
import { parseQuery } from '../../../src/families/customer/query-parser.js';
import { QueryVocabulary, queryFilters } from '../../../src/families/customer/query-vocabulary.js';
import { writeQuery } from '../../../src/families/customer/query-writer.js';
import { dutch, english } from '../../support/dictionaries.js';

const vocabulary = new QueryVocabulary([english, dutch], {
  tag: ['vip', 'VIP EMEA', 'Édition', 'édition', '-x', '=y'],
  status: ['somethingNew'],
});
const read = (text: string) => parseQuery(text, vocabulary);
const problemsOf = (text: string) =>
  read(text).problems.map(({ kind, start, end }) => `${kind} ${JSON.stringify(text.slice(start, end))}`);

/** Names that people and machines give: quotes, commas, colons, dashes, blanks, emoji, both directions of writing, words of the query itself. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 25 }),
  fc.string({ unit: 'binary', maxLength: 25 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ':',
      '-',
      ' ',
      '=',
      '\\',
      '\n',
      '\t',
      'u000a',
      'é',
      '👩‍👩‍👧',
      'שלום',
      '\u202e',
      '\u00a0',
      'a',
    ),
    maxLength: 25,
  }),
  fc.constantFrom(
    'Trial',
    'status:trial',
    '-x',
    '=y',
    '"vip"',
    'vip ',
    'VIP',
    'Verlopen',
    '__proto__',
    'constructor',
    '',
  ),
);
const codes = fc.option(fc.uniqueArray(odd, { minLength: 1, maxLength: 5 }), { nil: undefined });
const text = fc.option(odd, { nil: undefined }).map((value) => value || undefined);
const anyFilters = fc
  .record({
    q: text,
    kpi: text,
    ...Object.fromEntries(codeFilterNames.flatMap((name) => [name, `not.${name}`]).map((name) => [name, codes])),
  })
  .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...['status', 'tag', 'kpi', 'trial', 'suspended', 'x', '-', ':', ',', '"', '\\', '=', ' ', '  ', '\n', 'ß'],
    ),
    maxLength: 40,
  }),
);

describe('A typed query', () => {
  it('says filters by name, several with commas, left out with a dash, with quotes around blanks, and free text', () => {
    const { filters, problems } = read(
      'status:expiringSoon,suspended tag:"vip emea" -product:meetings managed-by:partnerOrganization type:trial acme',
    );
    expect(problems).to.deep.equal([]);
    expect(filters).to.deep.equal({
      status: ['expiringSoon', 'suspended'],
      tag: ['VIP EMEA'],
      'not.product': ['meetings'],
      managedBy: ['partnerOrganization'],
      subscriptionType: ['trial'],
      q: 'acme',
    });
  });

  it('understands the words of every language for filters and their codes, however they are written', () => {
    for (const typed of [
      '"Managed by":"External administrator" product:"Webex Calling" type:Trial kpi:"Nearing expiration"',
      'beheerd-door:"Externe beheerder" Product:Calling abonnementstype:proefperiode kpi:"Bijna verlopen"',
      'managedBy:external-administrator PRODUCT:calling subscription-type:trial kpi:nearingExpiration',
    ])
      expect(read(typed).filters, typed).to.deep.equal({
        managedBy: ['externalAdministrator'],
        product: ['calling'],
        subscriptionType: ['trial'],
        kpi: 'nearingExpiration',
      });
    expect(read('status:Opgeschort,"Verloopt binnenkort",NO-RECENT-ACTIVITY').filters).to.deep.equal({
      status: ['suspended', 'expiringSoon', 'noRecentActivity'],
    });
  });

  it('takes the same filter again as one of several, and the words around filters as one text', () => {
    expect(read('acme status:trial noord status:trial,expired').filters).to.deep.equal({
      q: 'acme noord',
      status: ['trial', 'expired'],
    });
  });

  it('keeps quotes, backslashes, commas and colons of a value that stands in quotes', () => {
    expect(read(String.raw`tag:"say \"hi\", a:b","C:\dir\\","a\u000ab"`).filters.tag).to.deep.equal([
      'say "hi", a:b',
      String.raw`C:\dir` + '\\',
      'a\nb',
    ]);
  });

  it('looks for a text in quotes as it is, whatever it looks like', () => {
    expect(read('"status:trial" "-x" "a  b" 10:30 12" - x').filters).to.deep.equal({
      q: 'status:trial -x a  b 10:30 12" - x',
    });
  });

  for (const [typed, problems, filters] of [
    ['colour:red status:trial', ['unknownFilter "colour"'], { status: ['trial'] }],
    ['status:trial,expird acme', ['unknownValue "expird"'], { status: ['trial'], q: 'acme' }],
    ['status: acme', ['noValue ""'], { q: 'acme' }],
    ['status:trial,,expired,', ['noValue ""', 'noValue ""'], { status: ['trial', 'expired'] }],
    ['acme tag:"vip em', ['unclosedQuote "\\"vip em"'], { q: 'acme' }],
    ['tag:"vip"x,b', ['afterQuote "x"'], { tag: ['b'] }],
    ['-acme status:trial', ['notText "-acme"'], { status: ['trial'] }],
    ['-kpi:nearingRenewal', ['notKpi "-kpi:nearingRenewal"'], {}],
    ['kpi:nearingRenewal,totalCustomers', ['secondKpi "totalCustomers"'], { kpi: 'nearingRenewal' }],
  ] as const)
    it(`marks the place of what it cannot read, and counts the rest: ${typed}`, () => {
      expect(problemsOf(typed)).to.deep.equal(problems);
      expect(read(typed).filters).to.deep.equal(filters);
    });

  it('takes a code that nobody knows when it is said to be one, and codes that the API named', () => {
    expect(read('status:=brandNew,somethingNew,=Trial').filters.status).to.deep.equal([
      'brandNew',
      'somethingNew',
      'Trial',
    ]);
  });

  it('writes names and codes, and quotes and equals signs only where they are needed', () => {
    const filters: CustomerFilters = {
      q: 'acme "north"',
      status: ['trial', 'Trial'],
      'not.tag': ['vip', 'a, b', '-y', 'Vip'],
      kpi: 'nearingRenewal',
    };
    expect(writeQuery(filters, vocabulary)).to.equal(
      String.raw`status:trial,=Trial -tag:vip,"a, b","-y",=Vip kpi:nearingRenewal acme "north"`.replace(
        'acme "north"',
        String.raw`"acme \"north\""`,
      ),
    );
  });

  it('is the same filters again, whatever they are', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { filters: again, problems } = read(writeQuery(filters, vocabulary));
        expect(problems).to.deep.equal([]);
        expect(again).to.deep.equal(filters);
      }),
      { numRuns: 3000 },
    );
  });

  it('can be any text: it is read, what is wrong has a place in it, and what was understood stays as it is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { filters, problems } = read(typed);
        for (const { start, end } of problems) expect(0 <= start && start <= end && end <= typed.length).to.equal(true);
        const written = writeQuery(filters, vocabulary);
        expect(read(written)).to.deep.include({ filters, problems: [] });
        expect(writeQuery(read(written).filters, vocabulary)).to.equal(written);
      }),
      { numRuns: 3000 },
    );
  });

  it('falls into parts that never overlap, with nothing but blanks between them', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        let end = 0;
        for (const part of partsOf(typed)) {
          expect(typed.slice(end, part.start).trim()).to.equal('');
          expect(part.end).to.be.greaterThan(part.start);
          end = part.end;
        }
        expect(typed.slice(end).trim()).to.equal('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The completion of a query', () => {
  /** The text with the caret as `|`. */
  const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') });
  const place = (marked: string) => completionAt(at(marked), vocabulary);
  const filled = (marked: string, suggestion: string) => {
    const { text: filledText, caret } = completed(at(marked), place(marked)!, suggestion);
    return `${filledText.slice(0, caret)}|${filledText.slice(caret)}`;
  };

  it('knows whether a filter or its value is being typed, and what stands there beside it', () => {
    expect(place('acme st|')).to.deep.include({ typed: 'st', others: [] });
    expect(place('acme st|')).not.to.have.property('filter');
    expect(place('-|')).to.deep.include({ typed: '', start: 1 });
    expect(place('status:|')).to.deep.include({ filter: 'status', typed: '' });
    expect(place('status:trial,Opgeschort,ex|')).to.deep.include({
      filter: 'status',
      typed: 'ex',
      others: ['trial', 'suspended'],
    });
    expect(place('tag:"vip e|')).to.deep.include({ filter: 'tag', typed: 'vip e' });
    expect(place('colour:r|')).to.equal(undefined);
  });

  it('puts a suggestion in the place of what was typed, with the caret where one goes on', () => {
    expect(filled('acme st|', 'status:')).to.equal('acme status:|');
    expect(filled('-pro| acme', 'product:')).to.equal('-product:| acme');
    expect(filled('status:tr|', 'trial')).to.equal('status:trial |');
    expect(filled('status:tr|,expired', 'trial')).to.equal('status:trial|,expired');
    expect(filled('tag:"vip e| acme', '"VIP EMEA"')).to.equal('tag:"VIP EMEA" |');
    expect(filled('stat|us:trial', 'status:')).to.equal('status:|trial');
  });

  it('finds a place in any text, or none, and the rest of the text stays', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (typed, offset) => {
        const query = { text: typed, caret: Math.min(offset, typed.length) };
        const found = completionAt(query, vocabulary);
        if (!found) return;
        expect(found.start <= query.caret && query.caret <= found.end).to.equal(true);
        const { text: after, caret } = completed(query, found, 'tag:');
        expect(after.startsWith(typed.slice(0, found.start)) && after.endsWith(typed.slice(found.end))).to.equal(true);
        expect(after.slice(0, caret).endsWith('tag:')).to.equal(true);
      }),
    );
  });

  it('knows every filter by the name under which it is written', () => {
    for (const filter of queryFilters) expect(vocabulary.filterNamed(filter)).to.equal(filter);
  });
});
