import { expect, fixture, html } from '@open-wc/testing';
import { createSurface, paintSurface } from '../../../src/core/element/surface-box.js';
import { resolveSettings } from '../../../src/core/hub/settings.js';
import type { DisplaySettings } from '../../../src/core/hub/settings.js';

/** An element’s box in a host of the page, and how it looks with these settings. */
async function surface(host = html`<div></div>`) {
  const element = await fixture<HTMLElement>(host);
  const region = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>What a page put here before</p>';
  const box = createSurface(root, region);
  const paint = (settings: DisplaySettings = {}) => paintSurface(box, resolveSettings(settings, 'en'));
  return { element, root, region, box, paint };
}

describe('the box of an element', () => {
  it('stands alone with the region that speaks', async () => {
    const { root, region, box } = await surface();
    expect([...root.childNodes]).to.deep.equal([box, region]);
    expect(box.outerHTML).to.equal('<div class="surface" part="surface"></div>');
  });

  it('has one theme at a time', async () => {
    const { box, paint } = await surface();
    const classes = (['dark', 'auto', 'light'] as const).map((theme) => (paint({ theme }), box.className));
    expect(classes).to.deep.equal(['surface dark', 'surface auto', 'surface']);
  });

  it('is in its language, and runs as its words do unless the page says otherwise around it', async () => {
    const { box, paint, element } = await surface();
    const painted = (locale: string) => (paint({ locale }), [box.lang, box.dir]);
    expect(painted('he')).to.deep.equal(['he', 'rtl']);
    expect(painted('nl')).to.deep.equal(['nl', '']);
    element.dir = 'ltr';
    expect(painted('ar')).to.deep.equal(['ar', '']);
  });

  it('keeps the page’s translator away from names and figures, unless the page lets it in', async () => {
    const { element, box, paint } = await surface();
    paint();
    expect(box.getAttribute('translate')).to.equal('no');
    element.setAttribute('translate', 'yes');
    paint();
    expect(box.getAttribute('translate')).to.equal('yes');
    element.setAttribute('translate', 'no');
    paint();
    expect(box.getAttribute('translate')).to.equal('no');
  });

  it('writes nothing into the page while nothing changes', async () => {
    const { box, paint } = await surface(html`<div translate="yes"></div>`);
    paint({ theme: 'dark', locale: 'he' });
    const watch = new MutationObserver(() => undefined);
    watch.observe(box, { attributes: true });
    paint({ theme: 'dark', locale: 'he' });
    const written = watch.takeRecords().map(({ attributeName }) => attributeName);
    watch.disconnect();
    expect(written).to.deep.equal([]);
  });
});
