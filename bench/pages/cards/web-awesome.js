import '@awesome.me/webawesome/dist/components/card/card.js';
import { byChildren, offerCards } from '../card-page.js';

offerCards({
  ...byChildren,
  make() {
    const card = document.createElement('wa-card');
    card.append(document.createElement('div'), document.createElement('p'), document.createElement('div'));
    card.children[0].slot = 'header';
    card.children[2].slot = 'footer';
    return card;
  },
  /** Nothing shows before it has drawn itself around them. */
  text: (card) => (card.shadowRoot?.childElementCount ? card.textContent : ''),
});
