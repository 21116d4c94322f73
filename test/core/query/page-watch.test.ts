import { expect } from '@open-wc/testing';
import type { CustomerPage } from '../../../src/api/contract.js';
import { listCustomers } from '../../../src/api/endpoints/customers.js';
import type { Checked } from '../../../src/api/check.js';
import { HubError } from '../../../src/api/hub-error.js';
import { Connection } from '../../../src/core/hub/connection.js';
import { PageWatch, rowsAtPlaces } from '../../../src/core/query/page-watch.js';
import type { PagePlace } from '../../../src/core/query/page-watch.js';
import { aCustomer, customersPage } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { turns } from '../../support/turns.js';

type Rows = ReturnType<typeof rowsAtPlaces<CustomerPage>>;

const rowsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, place) => aCustomer({ id: `c${first + place}` }));
/** A page whose rows at these places could not be read: a source says so beside those that could. */
const withUnreadable = (page: CustomerPage, ...places: (number | undefined)[]): Checked<CustomerPage> => ({
  ...page,
  invalidRows: places.map((index) => ({ index, path: 'items', message: 'no row' })) as never,
});
const idsOf = (rows: Rows | undefined) => rows?.map((row) => row?.id ?? '×').join(' ');

describe('rowsAtPlaces', () => {
  it('gives the rows as they came where all of them could be read', () => {
    const page = customersPage(rowsFrom(0, 2));
    expect(rowsAtPlaces(page)).to.equal(page.items);
    const checked = withUnreadable(page);
    expect(rowsAtPlaces(checked)).to.equal(page.items);
  });

  it('keeps the places of rows that could not be read, the first and the last included', () => {
    const page = withUnreadable(customersPage(rowsFrom(0, 3)), 0, 2, 3, 6);
    expect(idsOf(rowsAtPlaces(page))).to.equal('× c0 × × c1 c2 ×');
    expect(page.items, 'which stays as it is').to.have.length(3);
  });

  it('keeps no place for one of which nobody knows where it stood', () => {
    expect(idsOf(rowsAtPlaces(withUnreadable(customersPage(rowsFrom(0, 2)), undefined)))).to.equal('c0 c1');
  });

  it('gives the same list for the same answer: who compares draws nothing again', () => {
    const page = withUnreadable(customersPage(rowsFrom(0, 2)), 1);
    expect(rowsAtPlaces(page)).to.equal(rowsAtPlaces(page));
  });
});

describe('PageWatch', () => {
  const TOTAL = 95;
  let source: ScriptedSource;
  let connection: Connection;
  let told: number;

  beforeEach(() => {
    source = new ScriptedSource();
    connection = new Connection(source);
    told = 0;
  });
  afterEach(() => connection.close());

  /** Rows 50 to 59 of 95, unless another place is said. */
  const watched = (place: PagePlace = { offset: 50, max: 10 }) =>
    new PageWatch(connection, (part) => ({ query: listCustomers, parameters: { ...part }, language: 'en' }), {
      ...place,
      onChange: () => (told += 1),
    });
  const asked = () => source.asked.map(({ offset, max }) => [offset, max]);
  const answer = async (part: number, page: Checked<CustomerPage>) => {
    source.open[part]!.answer(page);
    await turns();
  };

  it('asks for its page, has nothing before it is here, and all of it afterwards', async () => {
    const page = watched();
    expect([asked(), page.rows, page.isWhole, page.total]).to.deep.equal([[[50, 10]], undefined, false, undefined]);
    await answer(0, customersPage(rowsFrom(50, 10), TOTAL));
    expect([page.rows?.length, page.isWhole, page.total, told]).to.deep.equal([10, true, TOTAL, 1]);
    expect(asked()).to.deep.equal([[50, 10]]);
  });

  it('asks for the rest from where the server ended, unreadable rows counted, until the page is whole', async () => {
    const page = watched();
    await answer(0, withUnreadable(customersPage(rowsFrom(50, 3), TOTAL), 1));
    expect([asked().at(-1), idsOf(page.rows), page.isWhole]).to.deep.equal([[54, 6], 'c50 × c51 c52', false]);
    await answer(1, customersPage(rowsFrom(54, 4), TOTAL));
    expect([asked().at(-1), page.isWhole]).to.deep.equal([[58, 2], false]);
    await answer(2, customersPage(rowsFrom(58, 2), TOTAL));
    expect([asked().length, page.rows?.length, page.isWhole, told]).to.deep.equal([3, 10, true, 3]);
    expect(idsOf(page.rows)).to.equal('c50 × c51 c52 c54 c55 c56 c57 c58 c59');
  });

  it('asks for no rows beyond the last one', async () => {
    const page = watched({ offset: 90, max: 10 });
    await answer(0, customersPage(rowsFrom(90, 3), TOTAL));
    expect(asked().at(-1)).to.deep.equal([93, 2]);
    await answer(1, customersPage(rowsFrom(93, 2), TOTAL));
    expect([asked().length, page.rows?.length, page.isWhole]).to.deep.equal([2, 5, true]);
  });

  it('asks no more when nothing comes, although the server counts more', async () => {
    const page = watched();
    await answer(0, customersPage(rowsFrom(50, 3), TOTAL));
    await answer(1, customersPage([], TOTAL));
    expect([asked().length, page.rows?.length, page.isWhole]).to.deep.equal([2, 3, true]);
  });

  it('has at once what is known already, in all its parts, and goes on from there', async () => {
    const before = watched();
    await answer(0, customersPage(rowsFrom(50, 3), TOTAL));
    await answer(1, customersPage(rowsFrom(53, 4), TOTAL));
    before.end();
    const page = watched();
    expect([page.rows?.length, asked().slice(3)]).to.deep.equal([7, [[57, 3]]]);
  });

  it('asks nothing twice when it is told the same again', async () => {
    const page = watched();
    await answer(0, customersPage(rowsFrom(50, 4), TOTAL));
    await answer(1, customersPage(rowsFrom(54, 6), TOTAL));
    void connection.refresh();
    await answer(2, customersPage(rowsFrom(50, 4), TOTAL));
    await answer(3, customersPage(rowsFrom(54, 6), TOTAL));
    expect([asked().length, page.rows?.length, page.isWhole]).to.deep.equal([4, 10, true]);
  });

  it('says the total that it was told last', async () => {
    const page = watched();
    await answer(0, customersPage(rowsFrom(50, 4), TOTAL));
    await answer(1, customersPage(rowsFrom(54, 6), TOTAL + 1));
    expect(page.total).to.equal(TOTAL + 1);
  });

  it('keeps what came when the rest fails, and says why', async () => {
    const page = watched();
    await answer(0, customersPage(rowsFrom(50, 4), TOTAL));
    const error = new HubError('server', 'HTTP 500');
    source.open[1]!.fail(error);
    await turns();
    expect([page.rows?.length, page.error, page.isWhole, told]).to.deep.equal([4, error, true, 2]);
  });

  it('says why its first part failed, where several did', async () => {
    const page = watched();
    await answer(0, customersPage(rowsFrom(50, 4), TOTAL));
    await answer(1, customersPage(rowsFrom(54, 6), TOTAL));
    void connection.refresh();
    const errors = ['first', 'second'].map((name) => new HubError('server', name));
    errors.forEach((error, place) => source.open[2 + place]!.fail(error));
    await turns();
    expect(page.error).to.equal(errors[0]);
  });

  it('gives up all that is under way when it ends, and tells nothing any more', async () => {
    const [short, waiting] = [watched(), watched({ offset: 60, max: 10 })];
    await answer(0, customersPage(rowsFrom(50, 4), TOTAL));
    void connection.refresh();
    const before = told;
    [short, waiting].forEach((page) => page.end());
    const underWay = source.open.slice(1);
    expect(underWay.map(({ question }) => question['offset'])).to.deep.equal([60, 54, 50]);
    expect(underWay.every(({ signal }) => signal!.aborted)).to.equal(true);
    await turns();
    expect([told, short.rows, short.isWhole, short.error]).to.deep.equal([before, undefined, false, undefined]);
  });
});
