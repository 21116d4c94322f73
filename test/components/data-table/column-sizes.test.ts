import { expect } from '@open-wc/testing';
import { chord, customers, memory, tableWith } from './table-fixture.js';

describe('the widths of columns', () => {
  it('sizes a column from the keyboard and by its edge, not below its least width', async () => {
    const { headerAt, cellAt } = await tableWith({ rows: memory(customers(10)) });
    const width = () => cellAt(0, 1)!.getBoundingClientRect().width;
    const before = width();
    headerAt(1).querySelector('button')!.focus();
    await chord('Shift', 'ArrowRight');
    expect(width()).to.equal(before + 16);
    expect(headerAt(1).getBoundingClientRect().width).to.equal(before + 16);

    const handle = headerAt(1).querySelector<HTMLElement>('.handle')!;
    handle.setPointerCapture = () => undefined;
    const pointer = (type: string, clientX: number) =>
      handle.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, button: 0, bubbles: true }));
    pointer('pointerdown', 500);
    pointer('pointermove', 530);
    expect(width()).to.equal(before + 16 + 30);
    pointer('pointermove', -500);
    expect(width()).to.equal(72);
    pointer('lostpointercapture', 0);
    pointer('pointermove', 900);
    expect(width()).to.equal(72);
    handle.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(width()).to.equal(before);
  });
});
