import { expect, fixture, html } from '@open-wc/testing';
import { watchWidth } from '../../../src/core/element/width-watch.js';
import { waitUntil } from '../../support/wait-until.js';

const view = window as Window & typeof globalThis;

async function boxes(count: number): Promise<HTMLElement[]> {
  const parent = await fixture<HTMLElement>(
    html`<div>${Array.from({ length: count }, (_, index) => html`<div style="width: ${100 + index}px"></div>`)}</div>`,
  );
  return [...parent.children] as HTMLElement[];
}

describe('the widths of elements', () => {
  it('are told of all in one go, before anybody draws for what was told', async () => {
    const told: string[] = [];
    const ends = (await boxes(3)).map((box) =>
      watchWidth(box, view, (width) => {
        told.push(`${width}`);
        queueMicrotask(() => told.push('drawn'));
      }),
    );
    await waitUntil(() => told.length === 6);
    expect(told).to.deep.equal(['100', '101', '102', 'drawn', 'drawn', 'drawn']);
    for (const end of ends) end();
  });

  it('are told when they change, of those that still want to know', async () => {
    const told: number[][] = [[], []];
    const [first, second] = await boxes(2);
    const ends = [first!, second!].map((box, index) => watchWidth(box, view, (width) => told[index]!.push(width)));
    await waitUntil(() => told.every((widths) => widths.length === 1));
    ends[0]!();
    first!.style.width = second!.style.width = '50px';
    await waitUntil(() => told[1]!.length === 2);
    expect(told).to.deep.equal([[100], [101, 50]]);
    ends[1]!();
  });
});
