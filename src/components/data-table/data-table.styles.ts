import { cards } from './cards.styles.js';
import { grid } from './grid.styles.js';
import { media } from './media.styles.js';
import { toolbar } from './toolbar.styles.js';

/** The look of the table; what columns draw into its cells brings its own. Later ones override earlier ones. */
export const styles = [grid, toolbar, cards, media];
