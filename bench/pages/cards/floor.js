/** A card as plain markup. */
import { byChildren, offerCards } from '../card-page.js';

offerCards({
  ...byChildren,
  make() {
    const card = document.createElement('section');
    card.style.cssText = 'border:1px solid #ddd;border-radius:8px;padding:16px;contain:content';
    const value = document.createElement('p');
    value.style.cssText = 'font-size:28px;line-height:36px;margin:0';
    card.append(document.createElement('div'), value, document.createElement('div'));
    return card;
  },
});
