import { expect, fixture, html } from '@open-wc/testing';
import { coveredIn } from './covered.js';

const looks = {
  '.box': 'position: relative; inline-size: 200px; block-size: 40px',
  '.lid': 'position: absolute; inset: 0; margin: 0',
  '.menu': 'inset: 0; inline-size: 100vw; block-size: 100vh',
  '.scroller': 'block-size: 20px; overflow: auto',
  '.high': 'block-size: 100px',
};

/** A box with these looks, whose menu is open. */
async function boxWith(content: unknown): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
  // The page's policy forbids attributes of style, not this.
  for (const [selector, look] of Object.entries(looks))
    for (const part of box.querySelectorAll<HTMLElement>(selector)) part.style.cssText = look;
  box.querySelector<HTMLElement>('[popover]')?.showPopover();
  return box;
}

describe('What is covered', () => {
  it('is what another box lies over, in whatever shadow tree', async () => {
    const box = await boxWith(html`<div class="box"><div id="host"></div></div>`);
    const root = box.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('button'), { textContent: 'Below' }));
    expect(coveredIn(box)).to.deep.equal([]);
    const lid = Object.assign(document.createElement('p'), { className: 'lid' });
    lid.style.cssText = looks['.lid'];
    box.querySelector('.box')!.append(lid);
    expect(coveredIn(box)).to.deep.equal(['“Below” lies below <p class="lid">']);
  });

  it('is not what lies below a menu, is scrolled away or drawn by its label', async () => {
    const box = await boxWith(
      html`<button>Below</button>
        <div popover="manual" class="menu"><button>Above</button></div>
        <div class="scroller">
          <p class="high"></p>
          <button>Away</button>
        </div>
        <label class="box"><input type="checkbox" /><span class="lid">Agree</span></label>`,
    );
    expect(coveredIn(box)).to.deep.equal([]);
  });

  it('is what something lies over in a menu', async () => {
    const box = await boxWith(
      html`<div popover="manual">
        <div class="box"><button>Choice</button><i class="lid"></i></div>
      </div>`,
    );
    expect(coveredIn(box)).to.deep.equal(['“Choice” lies below <i class="lid">']);
  });
});
