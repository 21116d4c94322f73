/** The library's card, with figures of the page's own. */
import '../../../src/elements/kpi-card/kpi-card.define.js';
import { byProperties, offerCards } from '../card-page.js';

offerCards({ ...byProperties, make: () => document.createElement('kpi-card') });
