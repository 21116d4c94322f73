import '@awesome.me/webawesome/dist/components/card/card.js';
import { changeOf, offerCards } from '../card-page.js';

function write(card, figure) {
  card.children[0].textContent = figure.label;
  card.children[1].textContent = String(figure.value);
  card.children[2].textContent = changeOf(figure);
}

function make(figure) {
  const card = document.createElement('wa-card');
  card.append(document.createElement('div'), document.createElement('p'), document.createElement('div'));
  card.children[0].slot = 'header';
  card.children[2].slot = 'footer';
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
  text: (card) => (card.shadowRoot?.childElementCount ? card.textContent : ''),
});
