import { expect, fixture, html } from '@open-wc/testing';
import { declared } from './check-stories.js';
import { faultsIn } from './check-seen.js';
import { allSeen, seenText } from './seen-text.js';

/** A box with this markup in it, and in the shadow root of its first `div`, if it has one. */
async function boxWith(markup: string, inShadow?: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<section></section>`);
  box.setHTMLUnsafe(markup);
  if (inShadow !== undefined) box.querySelector('div')!.attachShadow({ mode: 'open' }).setHTMLUnsafe(inShadow);
  return box;
}
/** Gives an element of the box a style. */
function styled(box: HTMLElement, selector: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  Object.assign(box.querySelector<HTMLElement>(selector)!.style, style);
  return box;
}

describe('What a person reads', () => {
  it('stands in shadow roots, and in slots where they stand', async () => {
    const box = await boxWith('<div>slotted</div>', '<p>before</p><slot></slot><p>after</p><slot name="x">else</slot>');
    expect(seenText(box)).to.equal('before slotted after else');
  });

  it('stands in a box that has none of its own', async () => {
    const box = styled(await boxWith('<div>words</div>'), 'div', { display: 'contents' });
    expect(box.querySelector('div')!.checkVisibility()).to.equal(false);
    expect(seenText(box)).to.equal('words');
    expect(allSeen(box, 'div')).to.have.length(1);
  });

  it('is the value of a field, the name of a picture, and the name of a button without text', async () => {
    const box = await boxWith(
      `<input value="typed"><input placeholder="Search"><span role="img" aria-label="half full"></span>
       <button aria-label="Close"><svg></svg></button><input type="checkbox" value="on">`,
    );
    expect(seenText(box)).to.equal('typed Search half full Close');
  });

  for (const [why, style] of [
    ['is not displayed', { display: 'none' }],
    ['is hidden', { visibility: 'hidden' }],
    ['is transparent', { opacity: '0' }],
    ['is clipped away', { position: 'absolute', clipPath: 'inset(50%)' }],
    ['has no room', { overflow: 'hidden', height: '0' }],
    ['has no size', { fontSize: '0' }],
    ['is skipped', { contentVisibility: 'hidden' }],
  ] as const)
    it(`is nothing that ${why}`, async () => {
      const box = styled(await boxWith('<p><b>secret</b></p><p>open</p>'), 'p', style);
      expect(seenText(box)).to.equal('open');
      expect(allSeen(box, 'b')).to.deep.equal([]);
    });

  it('is what is visible in something hidden', async () => {
    const box = styled(await boxWith('<p>secret <b>open</b></p>'), 'p', { visibility: 'hidden' });
    expect(seenText(styled(box, 'b', { visibility: 'visible' }))).to.equal('open');
  });
});

describe('A story', () => {
  it('must say what is seen in it: nothing, or only what is absent, is no declaration', () => {
    for (const parameters of [undefined, {}, { seen: {} }, { seen: { says: [], without: ['skeleton'], hides: ['x'] } }])
      expect(() => declared({ parameters })).to.throw('does not say what must be seen');
    expect(declared({ parameters: { seen: { says: ['x'] } } })).to.deep.equal({ says: ['x'] });
  });

  it('fails for each thing that is declared and not so', async () => {
    const box = await boxWith(
      '<p part="notice">Wrong</p><button disabled>Save</button><input type="checkbox" checked>',
    );
    const faults = faultsIn(box, {
      ...{ isWide: true, says: ['Right'], hides: ['Wrong'], parts: ['table'], without: ['notice'], buttons: ['Save'] },
      ...{ announces: ['Done'], chosen: ['One'], cards: [['Label', '1']], figures: [['Week']] },
      tables: [{ columns: ['Customer'], rows: [] }],
    });
    expect(faults).to.have.length(11);
  });

  it('fails when the cells of a table are others, or stand in other columns', async () => {
    const grid = (first: string, second: string, cells: readonly string[]) =>
      boxWith(`<div role="grid"><div role="row"><b role="columnheader" aria-colindex="1">${first}</b>
        <b role="columnheader" aria-colindex="2">${second}</b></div><div class="body"><div role="row" aria-rowindex="2">
        ${cells.map((cell, index) => `<i aria-colindex="${index + 1}">${cell}</i>`).join('')}</div></div></div>`);
    const tables = [{ columns: ['Name', 'Total'], rows: [{ Name: 'Acme', Total: '3' }] }];
    const faults = async (box: Promise<HTMLElement>) => faultsIn(await box, { isWide: true, tables });
    expect(await faults(grid('Name', 'Total', ['Acme', '3']))).to.deep.equal([]);
    expect(await faults(grid('Name', 'Total', ['3', 'Acme']))).to.have.length(2);
    expect(await faults(grid('Total', 'Name', ['3', 'Acme']))).to.have.length(1);
    expect(await faults(grid('Name', 'Total', ['Acme', '4']))).to.have.length(1);
  });
});
