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

/** @param {{ make(): HTMLElement, write(card: HTMLElement, figure: object): void, text(card: HTMLElement): string }} page */
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
        cards = wanted.map((figure) => {
          const card = page.make();
          page.write(card, figure);
          return card;
        });
        box.append(...cards);
        await painted(show(wanted), 'the cards');
      }),
    update: () =>
      marked('update', async () => {
        const wanted = figures(1);
        for (const [index, card] of cards.entries()) page.write(card, wanted[index]);
        await painted(show(wanted), 'the other figures');
      }),
  };
}

/** How a value stands to the one before, in words. */
export function changeOf({ value, previous }) {
  const change = value - previous;
  return `${change < 0 ? '−' : '+'}${Math.abs(change)}`;
}

/** Of a card that is an element with properties: its text is in its shadow root. */
export const byProperties = {
  write: (card, figure) => void Object.assign(card, figure),
  text: (card) => card.shadowRoot?.textContent ?? '',
};

/** Of a card with a child each for the label, the value and the change. */
export const byChildren = {
  write({ children }, figure) {
    children[0].textContent = figure.label;
    children[1].textContent = String(figure.value);
    children[2].textContent = changeOf(figure);
  },
  text: (card) => card.textContent,
};
