import { expect } from '@open-wc/testing';
import { createDemoSource } from '../../../mocks/demo-source.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { emulate } from '../../support/page.js';
import { printing } from '../../support/paper.js';
import { waitUntil } from '../../support/wait-until.js';

/** Everything that has a table, with what it must be told. */
const tables: Record<string, object> = {
  'customer-list': {},
  'recent-table': {},
  'expiring-table': {},
  'renewing-table': {},
  'low-assignment-table': {},
  'overage-table': {},
  'calling-usage-table': {},
  'calling-quality-table': {},
  'call-queue-table': {},
  'partner-admins': {},
  'customer-subscriptions': { customerId: 'customer-3' },
};
/** What stays in one piece: a number, a date, an id, a word of a header or a badge. */
const whole = /[^\s/–-]+/gu;

const describeTable = (tag: string, locale: string) => `<${tag}> in ${locale}`;

/** All that is drawn, tables inside included. */
function* textsIn(root: Node): Iterable<Text> {
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else {
      yield* textsIn(node);
      const { shadowRoot } = node as Element;
      if (shadowRoot) yield* textsIn(shadowRoot);
    }
  }
}

/** The pieces of a text that begin in one line and end in another. */
function splitIn(text: Text, pieces: RegExp): string[] {
  return [...text.data.matchAll(pieces)]
    .filter(({ index, 0: { length } }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      return new Set(tops).size > 1;
    })
    .map(([piece]) => piece);
}

/** What is split that must not be: only a name may break within a word, and what is longer than a line. */
function split(element: HubElement): string[] {
  return [...textsIn(element.shadowRoot!)].flatMap((text) => {
    const box = text.parentElement;
    const cell = box?.closest('.cell, .badge, .orders td, .header-label');
    if (!cell || cell.matches('.always:not(.head *), .description, style') || !box!.checkVisibility()) return [];
    const inOnePiece = cell.matches('.badge, .date, .cell:not(.drawn, .wraps, .head *)') ? /\S.*\S|\S/gu : whole;
    return splitIn(text, inOnePiece);
  });
}

describe('A table on paper', () => {
  printing();

  for (const locale of ['en', 'de', 'ar'])
    for (const [tag, given] of Object.entries(tables)) {
      it(`of ${describeTable(tag, locale)} splits no number, date, id, badge or word of a header`, async () => {
        const hub = Object.assign(document.createElement('partner-hub'), { source: createDemoSource(), locale });
        const element = Object.assign(document.createElement(tag), given) as HubElement;
        // As wide as a window, so that all columns are there.
        hub.style.cssText = 'display: block; inline-size: 1400px';
        hub.append(element);
        document.body.append(hub);
        await waitUntil(() => element.state === 'ready');
        await element.updateComplete;
        await emulate({ media: 'print' });
        // As wide as a page, before anybody can count the columns again.
        hub.style.inlineSize = '718px';
        const found = split(element);
        hub.remove();
        expect(found).to.deep.equal([]);
      });
    }
});
