import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { drawnIcon, icon } from '../../../src/core/element/icons.js';
import { toolIcon } from '../../../src/core/element/tool-icons.js';

const states = [
  'alert',
  'arrowDown',
  'arrowUp',
  'filter',
  'hourglass',
  'inbox',
  'info',
  'lock',
  'refresh',
  'search',
] as const;
const tools = ['add', 'check', 'chevron', 'close', 'delete', 'download', 'edit', 'launch'] as const;
/** All icons that have a name. */
const icons = new Map<string, unknown>([
  ...states.map((name) => [name, icon(name)] as const),
  ...tools.map((name) => [name, toolIcon(name)] as const),
]);

function drawn(view: unknown): SVGElement {
  const box = document.createElement('div');
  render(view, box);
  return box.querySelector('svg')!;
}

describe('an icon', () => {
  it('is a drawing of its own', () => {
    const drawings = [...icons.values()].map((view) => drawn(view).querySelector('path')!.getAttribute('d')!);
    expect(new Set(drawings).size).to.equal(icons.size);
    for (const drawing of drawings) expect(drawing).to.match(/^M/i);
  });

  it('is hidden from those who hear, and nobody can reach it', () => {
    const { ariaHidden } = drawn(icon('alert'));
    expect([ariaHidden, drawn(icon('alert')).getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });

  it('is mirrored where the writing goes to the left only if it points to a side', () => {
    const pointing = [...icons].filter(([, view]) => drawn(view).classList.contains('pointing')).map(([name]) => name);
    expect(pointing).to.deep.equal(['launch']);
    const own = 'M0 0h16';
    expect(drawn(drawnIcon(own)).classList.contains('pointing')).to.equal(false);
    expect(drawn(drawnIcon(own, { isPointing: true })).getAttribute('class')).to.equal('icon pointing');
  });
});
