/** A card as plain markup. */
import { changeOf, offerCards } from '../card-page.js';

function write(card, { label, value, previous }) {
  card.children[0].textContent = label;
  card.children[1].textContent = String(value);
  card.children[2].textContent = changeOf({ value, previous });
}

function make(figure) {
  const card = document.createElement('section');
  card.style.cssText = 'border:1px solid #ddd;border-radius:8px;padding:16px;contain:content';
  const value = document.createElement('p');
  value.style.cssText = 'font-size:28px;line-height:36px;margin:0';
  card.append(document.createElement('div'), value, document.createElement('div'));
  write(card, figure);
  return card;
}

offerCards({
  mount(box, figures) {
    const cards = figures.map(make);
    box.append(...cards);
    return cards;
  },
  update: write,
  text: (card) => card.textContent,
});
