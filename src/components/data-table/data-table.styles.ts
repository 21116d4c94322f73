import { licenseMeterStyles } from '../license-meter/license-meter.styles.js';
import { badgeStyles } from '../status-badge/status-badge.styles.js';
import { tagStyles } from '../tag-list/tag-list.styles.js';
import { cards } from './cards.styles.js';
import { grid } from './grid.styles.js';
import { media } from './media.styles.js';
import { toolbar } from './toolbar.styles.js';

/** The look of the table and of what columns draw into its cells; later ones override earlier ones. */
export const styles = [badgeStyles, tagStyles, licenseMeterStyles, grid, toolbar, cards, media];
