import { expect } from '@open-wc/testing';
import { drawFile } from '../../src/charts/chart-image.js';
import type { ChartImage } from '../../src/charts/chart-image.js';
import { drawSvg } from '../../src/charts/echarts.js';
import { codes, lines, look, rateAndCounts } from './models.js';

function imageOf(changes: Partial<ChartImage> = {}): ChartImage {
  return {
    model: rateAndCounts(),
    look: look(),
    title: 'Call quality',
    summary: 'Poor calls rose to 8.9% from 1.1% eight weeks ago.',
    notes: ['Week of Nov 15', 'Data as of Nov 22, 2026'],
    ...changes,
  };
}

async function parsed(changes: Partial<ChartImage> = {}): Promise<Document> {
  const text = await (await drawFile(imageOf(changes), 'svg', drawSvg)).text();
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}

const texts = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent);

describe('an exported chart', () => {
  it('stands for itself: heading, trend, legend, axes, notes', async () => {
    const shown = texts(await parsed());
    expect(shown).to.include.members([
      'Call quality',
      'Poor calls rose to 8.9% from 1.1% eight weeks ago.',
      'Poor',
      'Not available',
      'Nov 15',
      'Target 2.5%',
      'Data as of Nov 22, 2026',
    ]);
  });

  it('has no variable, no script and no reference to anything outside', async () => {
    for (const model of [rateAndCounts(), codes(), lines()]) {
      const text = await (await drawFile(imageOf({ model, look: look({ patterned: true }) }), 'svg', drawSvg)).text();
      expect(text).to.not.match(/var\(|<script|javascript:|@import|<style/);
      expect(text.replaceAll('http://www.w3.org/', '')).to.not.match(/https?:/);
    }
  });

  it('shows hostile texts as they are', async () => {
    const hostile = '"><script>alert(1)</script>\u0000\ud800&amp;';
    const document = await parsed({ title: hostile, notes: [hostile], model: codes([hostile]) });
    expect(document.querySelector('script')).to.equal(null);
    expect(texts(document)[0]).to.equal('"><script>alert(1)</script>\ufffd\ufffd&amp;');
  });

  it('is written from right to left where the page is', async () => {
    const document = await parsed({ look: look({ rightToLeft: true }) });
    const title = document.querySelector('text')!;
    expect(document.documentElement.getAttribute('direction')).to.equal('rtl');
    expect(Number(title.getAttribute('x'))).to.be.above(900);
  });

  it('becomes a PNG with two pixels for one', async () => {
    const { width, height } = (await parsed()).documentElement as unknown as SVGSVGElement;
    const file = await drawFile(imageOf(), 'png', drawSvg);
    expect(file.type).to.equal('image/png');
    const picture = await createImageBitmap(file);
    expect([picture.width, picture.height]).to.deep.equal([width.baseVal.value * 2, height.baseVal.value * 2]);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    const has = (red: number, green: number, blue: number) =>
      data.some(
        (_, index) => index % 4 === 0 && data[index] === red && data[index + 1] === green && data[index + 2] === blue,
      );
    expect(has(255, 0, 0), 'poor is drawn').to.equal(true);
    expect(has(0, 255, 0), 'good is drawn').to.equal(true);
  });
});
