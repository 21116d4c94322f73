import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import Papa from 'papaparse';
import { csvCell, type CsvColumn, CsvDocument, csvPunctuation } from '../../../src/core/texts/csv.js';

interface Customer {
  name: string;
  licenses: number | null;
}

const columns: CsvColumn<Customer>[] = [
  { heading: 'Customer', value: (customer) => customer.name },
  { heading: 'Total licenses', value: (customer) => customer.licenses },
];
const readBack = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
const documentOf = (...customers: Customer[]) => new CsvDocument(columns).append(customers).toString();

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
/** Texts as they come, and as often such as break a CSV file or a spreadsheet. */
const nasty = fc
  .array(fc.constantFrom(...starts, '"', '""', ',', ';', '\r\n', "'", ' ', '\uFEFF', 'a', '1', '名', '😀', '‮'))
  .map((pieces) => pieces.join(''));
const text = fc.oneof(fc.string({ unit: 'grapheme' }), nasty);
const row = fc.record({ name: text, licenses: fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true }))) });
const written = (figure: number | null) => (figure !== null && Number.isFinite(figure) ? String(figure) : '');

describe('CSV', () => {
  it('starts with a byte order mark and ends lines with CR LF, the last one without', () => {
    const csv = documentOf({ name: 'Contoso', licenses: 12 }, { name: 'Fabrikam', licenses: null });
    expect(csv).to.equal('\uFEFFCustomer,Total licenses\r\nContoso,12\r\nFabrikam,');
  });

  it('is in bytes what it is in text', async () => {
    const blob = new CsvDocument(columns).append([{ name: 'Café 名', licenses: 1 }]).toBlob();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.equal('Customer,Total licenses\r\nCafé 名,1');
    expect(blob.type).to.equal('text/csv;charset=utf-8');
  });

  it('quotes commas, quotes, line ends and blanks at the ends', () => {
    expect(csvCell('a,b')).to.equal('"a,b"');
    expect(csvCell('say "hi"')).to.equal('"say ""hi"""');
    expect(csvCell('two\nlines')).to.equal('"two\nlines"');
    expect(csvCell('two\rlines')).to.equal('"two\rlines"');
    expect(csvCell(' a ')).to.equal('" a "');
    expect(csvCell('a b')).to.equal('a b');
  });

  it('guards texts that a spreadsheet takes for formulas', () => {
    for (const start of starts) expect(csvCell(`${start}1`).replace(/^"/, ''), start).to.match(/^'/);
    expect(csvCell('=HYPERLINK("https://evil.example","x")')).to.equal(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(csvCell('a=1')).to.equal('a=1');
  });

  it('guards headings too, and nothing when told not to', () => {
    const hostile = [{ heading: '=1', value: () => '=2' }];
    expect(new CsvDocument(hostile).append([1]).toString()).to.equal("\uFEFF'=1\r\n'=2");
    expect(new CsvDocument(hostile, { guardFormulas: false }).append([1]).toString()).to.equal('\uFEFF=1\r\n=2');
  });

  it('keeps numbers numbers, but guards a text in a column of numbers', () => {
    expect(csvCell(-12.5)).to.equal('-12.5');
    expect(csvCell(0.1)).to.equal('0.1');
    expect(csvCell(-0)).to.equal('0');
    expect(csvCell('-12.5')).to.equal("'-12.5");
  });

  it('leaves a cell empty when there is no figure', () => {
    expect([null, undefined, NaN, Infinity].map((value) => csvCell(value))).to.deep.equal(['', '', '', '']);
    expect(csvCell(false)).to.equal('false');
  });

  it('reads back as the source when nothing is guarded', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const csv = new CsvDocument(columns, { guardFormulas: false }).append(rows).toString();
        const { data, errors } = readBack(csv);
        expect(errors).to.deep.equal([]);
        expect(data.slice(1)).to.deep.equal(rows.map(({ name, licenses }) => [name, written(licenses)]));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back as the source with an apostrophe before each formula, and no other change', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { data } = readBack(new CsvDocument(columns).append(rows).toString());
        const expected = rows.map(({ name, licenses }) => [
          starts.some((start) => name.startsWith(start)) ? `'${name}` : name,
          written(licenses),
        ]);
        expect(data.slice(1)).to.deep.equal(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the marks that the spreadsheets of a locale expect', () => {
    const comma = { separator: ';', decimalMark: ',' };
    const point = { separator: ',', decimalMark: '.' };
    for (const locale of ['nl', 'nl-BE', 'de', 'fr', 'es', 'it', 'pt-BR', 'pl', 'sv', 'fr-CA', 'en-ZA', 'ar-MA'])
      expect(csvPunctuation(locale), locale).to.deep.equal(comma);
    for (const locale of ['en', 'en-GB', 'en-IN', 'es-MX', 'ja', 'zh-CN', 'he'])
      expect(csvPunctuation(locale), locale).to.deep.equal(point);
  });

  it('has the marks of a country whose language is not spoken', () => {
    for (const locale of ['en-SE', 'en-DE', 'en-TR', 'en-RU', 'en-GR', 'en-BR', 'en-FR'])
      expect(csvPunctuation(locale), locale).to.deep.equal({ separator: ';', decimalMark: ',' });
    for (const locale of ['en-MX', 'en-JP', 'en-TH'])
      expect(csvPunctuation(locale), locale).to.deep.equal({ separator: ',', decimalMark: '.' });
  });

  it('separates by semicolons where lists are, although decimals have a point', () => {
    for (const locale of ['de-CH', 'en-CH', 'it-CH', 'de-LI', 'ar', 'ar-SA', 'en-EG'])
      expect(csvPunctuation(locale).separator, locale).to.equal(';');
    expect(csvPunctuation('de-CH').decimalMark).to.equal('.');
  });

  it('writes numbers with the decimal mark, and quotes what the separator would tear apart', () => {
    const dutch = csvPunctuation('nl');
    const csv = new CsvDocument(columns, dutch).append([{ name: 'a;b, c', licenses: -1234.5 }]).toString();
    expect(csv).to.equal('\uFEFFCustomer;Total licenses\r\n"a;b, c";-1234,5');
    expect(csvCell(0.5, { decimalMark: ',' })).to.equal('"0,5"');
  });

  it('reads back as the source with the marks of another locale', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const csv = new CsvDocument(columns, { ...csvPunctuation('nl'), guardFormulas: false }).append(rows).toString();
        const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' });
        expect(errors).to.deep.equal([]);
        const expected = rows.map(({ name, licenses }) => [name, written(licenses).replace('.', ',')]);
        expect(data.slice(1)).to.deep.equal(expected);
      }),
    );
  });

  it('keeps texts that read as something else what they are, on request', () => {
    const keep = (text: string) => csvCell(text, { keepsIds: true });
    const numbers = ['0012345', '1E5', '12', '1.234', '+31612345678', '-1', '1,5', '1 234', '.5', '12%', '€ 5', '5 €'];
    const times = ['1-2', '12:30', '1/2', '3.4.5', '12-2026', '12:30:15', '9:30 pm', '192.168.1.10'];
    const months = ['MAR1', 'mrt-12', 'Sep-15', '1 dec', '5 May 2026', 'march 2026', 'TRUE'];
    for (const id of [...numbers, ...times, ...months]) expect(keep(id), id).to.equal(`"=""${id}"""`);
    const texts = [
      '2026-12-01',
      'Sub255-150',
      'E5',
      'a1',
      '',
      '12 B.V.',
      '3M',
      '7-Eleven',
      'Bakker 12',
      'Trueman',
      'Mayfair',
    ];
    for (const text of texts) expect(keep(text), text).to.equal(text);
    expect(csvCell('0012345')).to.equal('0012345');
    expect(csvCell(12, { keepsIds: true })).to.equal('12');
    expect(keep('=1+1')).to.equal("'=1+1");
  });

  it('is the same document however the rows arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row)), (pieces) => {
        const grown = new CsvDocument(columns);
        for (const piece of pieces) grown.append(piece);
        expect(grown.toString()).to.equal(documentOf(...pieces.flat()));
      }),
    );
  });
});
