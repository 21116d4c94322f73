import { expect, fixture, html } from '@open-wc/testing';
import { textRuler } from '../../../src/components/data-table/text-ruler.js';

/** Width of the text of an element as it is laid out, px. */
function laidOut(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

const texts = [
  'Calls',
  '1,111,117',
  'Verzekeringsmaatschappij Bakker & Zonen B.V.',
  'شركة الخليج',
  '東京',
  '−12.5%',
  '😀',
];

describe('a text ruler', () => {
  for (const style of [
    'font: 14px/20px sans-serif',
    'font: italic 600 12px/16px serif',
    'font: 17px/20px monospace; letter-spacing: 1px',
    'font: 500 14px sans-serif; font-variant-numeric: tabular-nums',
  ]) {
    it(`says how wide texts are in "${style}"`, async () => {
      const box = await fixture<HTMLElement>(html`<span></span>`);
      box.style.cssText = `${style}; white-space: nowrap`;
      const measure = textRuler(box);
      // Letters that are joined are not spaced.
      for (const text of texts.filter((each) => !style.includes('spacing') || !/\p{Script=Arabic}/u.test(each))) {
        box.textContent = text;
        expect(measure(text), text).to.be.closeTo(laidOut(box), 1);
      }
    });
  }

  it('measures another size and weight, and nothing of a zoom or a scale', async () => {
    const box = await fixture<HTMLElement>(html`<span>Licenses</span>`);
    box.style.cssText = 'font: 600 12px sans-serif; display: inline-block';
    const width = laidOut(box);
    box.style.font = '400 20px sans-serif';
    box.style.transform = 'scale(.5)';
    expect(textRuler(box)('Licenses', { size: 12, weight: 600 })).to.be.closeTo(width, 1);
    expect(textRuler(box)('Licenses')).to.be.closeTo(laidOut(box) * 2, 1);
  });
});
