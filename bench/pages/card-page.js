/** What is done with a thousand figures, each in a card. */
import { marked, painted } from './seen.js';

const count = 1000;

let box;
let cards;

/** Figures with a label and the value of the period before. */
const figures = (turn) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Figure ${index}`,
    value: ((index + turn) * 7919) % 1000,
    previous: ((index + turn) * 6007) % 1000,
  }));

/** @param {{ mount(box: HTMLElement, figures: object[]): HTMLElement[], update(card: HTMLElement, figure: object): void, text(card: HTMLElement): string }} page */
export function offerCards(page) {
  const show = (wanted) => () =>
    [0, 7, 500, count - 1].every((index) => {
      const text = page.text(cards[index]);
      return text.includes(wanted[index].label) && text.includes(String(wanted[index].value));
    });
  globalThis.bench = {
    prepare() {
      document.body.replaceChildren((box = document.createElement('div')));
      box.id = 'box';
      box.style.cssText = 'display:grid;grid-template-columns:repeat(4,240px);gap:8px;font:14px/20px sans-serif';
    },
    mount: () =>
      marked('mount', async () => {
        const wanted = figures(0);
        cards = page.mount(box, wanted);
        await painted(() => cards.length === count && show(wanted)(), 'the cards');
      }),
    update: () =>
      marked('update', async () => {
        const wanted = figures(1);
        for (const [index, card] of cards.entries()) page.update(card, wanted[index]);
        await painted(show(wanted), 'the other figures');
      }),
    unmount() {
      box.replaceChildren();
      cards = undefined;
    },
  };
}

/** How a value stands to the one before, in words. */
export function changeOf({ value, previous }) {
  const change = value - previous;
  return `${change < 0 ? '−' : '+'}${Math.abs(change)}`;
}

/** All text of a card, shadow root included. */
export const shadowText = (card) => `${card.shadowRoot?.textContent ?? ''}${card.textContent}`;
