import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { drawnIcon, icon } from '../../../src/core/element/icons.js';
import type { IconName } from '../../../src/core/element/icons.js';

const names: readonly IconName[] = [
  ...(['add', 'alert', 'arrowDown', 'arrowUp', 'check', 'chevron', 'close', 'columns', 'delete', 'download'] as const),
  ...(['edit', 'filter', 'hourglass', 'inbox', 'info', 'launch', 'lock', 'refresh', 'search', 'tag'] as const),
];

function drawn(view: unknown): SVGElement {
  const box = document.createElement('div');
  render(view, box);
  return box.querySelector('svg')!;
}

describe('an icon', () => {
  it('is a drawing of its own', () => {
    const drawings = names.map((name) => drawn(icon(name)).querySelector('path')!.getAttribute('d')!);
    expect(new Set(drawings).size).to.equal(names.length);
    for (const drawing of drawings) expect(drawing).to.match(/^M/i);
  });

  it('is hidden from those who hear, and nobody can reach it', () => {
    const { ariaHidden } = drawn(icon('tag'));
    expect([ariaHidden, drawn(icon('tag')).getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });

  it('is mirrored where the writing goes to the left only if it points to a side', () => {
    const pointing = names.filter((name) => drawn(icon(name)).classList.contains('pointing'));
    expect(pointing).to.deep.equal(['launch']);
    const own = svg`<path d="M0 0h16"/>`;
    expect(drawn(drawnIcon(own)).classList.contains('pointing')).to.equal(false);
    expect(drawn(drawnIcon(own, { isPointing: true })).getAttribute('class')).to.equal('icon pointing');
  });
});
