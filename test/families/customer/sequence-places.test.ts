import { expect } from '@open-wc/testing';
import type { Customer } from '../../../src/api/contract.js';
import type { RowSource } from '../../../src/core/query/row-source.js';
import type { CustomerSequence } from '../../../src/families/customer/customer-sequence.js';
import { customerAt, placeIn } from '../../../src/families/customer/sequence-places.js';
import { openCustomer } from '../../../src/families/customer/open-customer.js';
import { named } from '../../support/customer-lists.js';

const { signal } = new AbortController();

/** Rows of which only some are here; null: it could not be read. */
function sequenceOf(
  total: number,
  here: Readonly<Record<number, Customer | null>>,
  question: object = { sort: 'status' },
): CustomerSequence {
  const rows: RowSource<Customer> = {
    total,
    row: (index) => here[index],
    show: () => {},
    all: () => Promise.reject(new Error('nobody asks for all')),
  };
  return { subject: JSON.stringify(question), total, rows, question, connection: undefined, language: 'en' };
}

const [anna, bob] = [named('Anna'), named('Bob')];

describe('the sequence of a list', () => {
  it('finds a customer among the rows that are here', () => {
    const sequence = sequenceOf(900, { 0: anna, 7: bob });
    expect(placeIn(sequence, bob.id)).to.equal(7);
    expect(placeIn(sequence, 'stranger')).to.equal(undefined);
  });

  it('believes the place that is known where the row is not here', () => {
    const sequence = sequenceOf(90_000, { 0: anna });
    expect(placeIn(sequence, bob.id, { index: 70_000, of: sequence.subject })).to.equal(70_000);
  });

  it('does not believe it where somebody else stands there, and looks around', () => {
    const sequence = sequenceOf(90_000, { 70_000: anna, 70_001: bob });
    expect(placeIn(sequence, bob.id, { index: 70_000, of: sequence.subject })).to.equal(70_001);
    expect(placeIn(sequence, 'gone', { index: 70_000, of: sequence.subject })).to.equal(undefined);
  });

  it('does not believe a place of another list or order, nor one beyond the end', () => {
    const sequence = sequenceOf(10, {});
    const other = sequenceOf(10, {}, { sort: '-status' });
    expect(placeIn(sequence, bob.id, { index: 3, of: other.subject })).to.equal(undefined);
    expect(placeIn(sequence, bob.id, { index: 10, of: sequence.subject })).to.equal(undefined);
  });

  it('has nobody at a place that cannot be read, and asks nobody without a source', async () => {
    const sequence = sequenceOf(10, { 0: anna, 1: null });
    expect(await customerAt(sequence, 0, signal)).to.equal(anna);
    expect(await customerAt(sequence, 1, signal)).to.equal(undefined);
    expect(await customerAt(sequence, 2, signal)).to.equal(undefined);
  });
});

describe('the open customer in the page’s address', () => {
  const { read, write } = openCustomer.address!;

  it('is its id and its tab, and not its place', () => {
    const open = { customerId: 'a/b &c', tab: 'trials' as const, place: { index: 3, of: 'x' } };
    const search = new URLSearchParams(write(open).map(([name, value]) => [name, value]));
    expect(read(search)).to.deep.equal({ customerId: 'a/b &c', tab: 'trials' });
  });

  it('has no tab of a name that there is not', () => {
    expect(read(new URLSearchParams('hub-customer=a&hub-tab=orders'))).to.deep.equal({
      customerId: 'a',
      tab: undefined,
    });
  });

  it('is not there while nothing is open', () => {
    expect(write({})).to.deep.equal([]);
    expect(read(new URLSearchParams('hub-customer=&hub-tab='))).to.deep.equal({
      customerId: undefined,
      tab: undefined,
    });
  });
});
