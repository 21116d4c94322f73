import { expect } from '@open-wc/testing';
import { emulate } from '../../support/page.js';
import { SlowRows, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';

describe('the window of a data table', () => {
  it('keeps its place when it is moved in the document', async () => {
    const { table, box, scroller, seen } = await tableWith({ rows: memory(customers(1000)) });
    await scrollTo(scroller, 44 * 300);
    const other = document.createElement('div');
    box.append(other);
    other.append(table);
    await frames();
    expect(seen()[0]).to.equal('Customer 300');
  });

  it('draws at once what the source still had when it was asked for', async () => {
    const rows = new SlowRows(1000);
    rows.show = (first) => rows.arrive(Math.floor(first / 100));
    const { scroller, seen } = await tableWith({ rows });
    expect(seen()[0]).to.equal('Customer 0');
    await scrollTo(scroller, 44 * 500);
    expect(seen()[0]).to.equal('Customer 500');
  });

  it('draws itself when it is shown after it was made in a hidden box', async () => {
    const { box, table, seen, rowsInDocument } = await tableWith({ rows: memory(customers(1000)) });
    box.hidden = true;
    await frames();
    table.rows = memory(customers(500).reverse());
    await settled(table);
    box.hidden = false;
    await frames();
    expect(seen()[0]).to.equal('Customer 499');
    box.style.width = '0';
    await frames();
    box.style.width = '700px';
    await frames();
    expect(rowsInDocument().length).to.be.greaterThan(10);
  });

  it('tells its height by styles of two boxes, not by what every cell inherits', async () => {
    const { root, scroller } = await tableWith({ rows: memory(customers(3)) });
    const boxes = [scroller, root.querySelector<HTMLElement>('.body')!];
    expect(boxes.flatMap(({ style }) => [...style]).filter((name) => name.startsWith('--'))).to.deep.equal([]);
  });

  it('is as high as its rows need, up to its own limit, and fills a box that gives it a height', async () => {
    const few = await tableWith({ rows: memory(customers(3)) });
    expect(few.scroller.offsetHeight).to.equal(4 * 44);
    const many = await tableWith({ rows: memory(customers(300)) });
    expect(many.scroller.offsetHeight).to.equal(572);
    Object.assign(many.box.style, { display: 'flex', flexDirection: 'column', height: '900px' });
    many.table.style.flex = '1';
    await frames();
    expect(many.scroller.getBoundingClientRect().bottom).to.equal(many.box.getBoundingClientRect().bottom);
    expect(many.seen().length).to.be.greaterThan(16);
    many.box.style.height = '400px';
    await frames();
    expect(many.scroller.getBoundingClientRect().bottom).to.equal(many.box.getBoundingClientRect().bottom);
  });

  it('becomes a list of cards with the same cells where it is narrow', async () => {
    const { table, rowAt, cellAt, rowsInDocument, box } = await tableWith(
      { rows: memory(customers(100)), selectable: true },
      320,
    );
    const card = rowAt(0)!.getBoundingClientRect();
    expect(card.height).to.equal(33 + 20 + 46);
    expect(rowAt(1)!.getBoundingClientRect().top).to.equal(card.bottom);
    // Firefox answers with what the style sheet says.
    expect(getComputedStyle(cellAt(0, 2)!, '::before').content).to.be.oneOf(['"Licenses"', 'attr(data-label)']);
    expect(cellAt(0, 2)!.dataset['label']).to.equal('Licenses');
    for (const cell of rowAt(0)!.querySelectorAll<HTMLElement>('.cell')) {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      expect([left >= card.left, right <= card.right, top >= card.top, bottom <= card.bottom].join()).to.equal(
        'true,true,true,true',
      );
    }
    await expect(table).to.be.accessible();
    box.style.width = '700px';
    await frames();
    expect(rowsInDocument()[0]!.offsetHeight).to.equal(44);
  });

  it('has rows of 36 px when the portal wants them compact', async () => {
    const { box, rowAt, seen, scroller } = await tableWith({ rows: memory(customers(100)) });
    box.style.setProperty('--_row-height', '36px');
    box.style.width = '790px';
    await frames();
    expect(rowAt(1)!.getBoundingClientRect().height).to.equal(36);
    expect(rowAt(1)!.getBoundingClientRect().top - rowAt(0)!.getBoundingClientRect().top).to.equal(36);
    await scrollTo(scroller, 360);
    expect(seen()[0]).to.equal('Customer 10');
  });

  it('prints the rows that are loaded, without a scrolled box, and shrinks again', async () => {
    const { scroller, rowsInDocument } = await tableWith({ rows: memory(customers(200)) });
    dispatchEvent(new Event('beforeprint'));
    await emulate({ media: 'print' });
    expect(rowsInDocument().length).to.equal(200);
    expect(rowsInDocument()[199]!.innerText).to.contain('Customer 199');
    expect(scroller.scrollHeight).to.be.at.most(scroller.clientHeight);
    await emulate({});
    dispatchEvent(new Event('afterprint'));
    expect(rowsInDocument().length).to.be.at.most(60);
  });

  it('prints no row that is not here, and says how many of how many there are', async () => {
    const rows = new SlowRows(1000);
    rows.arrive(0);
    const { root, rowsInDocument } = await tableWith({ rows });
    const rest = () => root.querySelector<HTMLElement>('.printed-rest')?.innerText;
    dispatchEvent(new Event('beforeprint'));
    expect(rest(), 'at once').to.contain('… and 900 more rows.');
    await emulate({ media: 'print' });
    await frames();
    expect(rowsInDocument().length).to.equal(100);
    expect(rest()).to.equal('… and 900 more rows. The CSV export has all of them.');
    await emulate({});
    dispatchEvent(new Event('afterprint'));
    await frames();
    expect(rest()).to.equal('');
  });

  it('prints as many rows as the composite around it wants, and says how many more there are', async () => {
    const { table, root, rowsInDocument } = await tableWith({ rows: memory(customers(200)) });
    table.style.setProperty('--_printed-rows', '20');
    dispatchEvent(new Event('beforeprint'));
    await emulate({ media: 'print' });
    await frames();
    expect(rowsInDocument().length).to.equal(20);
    expect(root.querySelector<HTMLElement>('.printed-rest')!.innerText).to.contain('… and 180 more rows.');
    await emulate({});
    dispatchEvent(new Event('afterprint'));
  });

  it('is accessible in forced colors', async () => {
    await emulate({ forcedColors: 'active' });
    const { table } = await tableWith({ rows: memory(customers(30)), selectable: true, selected: ['c-1'] });
    await expect(table).to.be.accessible();
    await emulate({});
  });

  it('leaves no listener and no observer behind when it is removed', async () => {
    const listeners = new Map<string, number>();
    const count = (target: EventTarget, name: 'addEventListener' | 'removeEventListener', by: number) => {
      const original = target[name];
      target[name] = function (this: EventTarget, ...parameters: Parameters<typeof original>) {
        listeners.set(parameters[0], (listeners.get(parameters[0]) ?? 0) + by);
        return original.apply(target, parameters);
      };
      return () => (target[name] = original);
    };
    const restore = [window, document].flatMap((target) => [
      count(target, 'addEventListener', 1),
      count(target, 'removeEventListener', -1),
    ]);
    const { disconnect } = ResizeObserver.prototype;
    let disconnected = 0;
    ResizeObserver.prototype.disconnect = function () {
      disconnected += 1;
      return disconnect.call(this);
    };
    const { table } = await tableWith({ rows: memory(customers(100)) });
    table.remove();
    await frames();
    restore.forEach((undo) => undo());
    ResizeObserver.prototype.disconnect = disconnect;
    expect(disconnected).to.equal(1);
    expect([...listeners.values()].filter((left) => left > 0)).to.deep.equal([]);
  });
});
