/** The library's card, with figures of the page's own. */
import '../../../src/elements/kpi-card/kpi-card.define.js';
import { offerCards, shadowText } from '../card-page.js';

offerCards({
  mount(box, figures) {
    const cards = figures.map((figure) => Object.assign(document.createElement('kpi-card'), figure));
    box.append(...cards);
    return cards;
  },
  update: (card, figure) => void Object.assign(card, figure),
  text: shadowText,
});
