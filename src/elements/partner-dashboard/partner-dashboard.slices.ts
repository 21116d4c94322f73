import type { Slice } from '../../core/hub/slice.js';
import { windowChoices } from '../../core/hub/settings.js';
import type { WindowDays } from '../../core/hub/settings.js';

/** The section that is shown, where the page's address keeps it; undefined: the first. */
export const shownSection: Slice<string | undefined> = {
  name: 'shownSection',
  initial: undefined,
  address: {
    names: ['hub-section'],
    write: (section) => (section ? [['hub-section', section]] : []),
    read: (parameters) => parameters.get('hub-section') ?? undefined,
  },
};

/** The window that was chosen in a dashboard of the hub; undefined: none was, so that the settings count. */
export const shownWindow: Slice<WindowDays | undefined> = {
  name: 'shownWindow',
  initial: undefined,
  address: {
    names: ['hub-window'],
    write: (days) => (days ? [['hub-window', String(days)]] : []),
    read(parameters) {
      const days = Number(parameters.get('hub-window'));
      return windowChoices.find((choice) => choice === days);
    },
  },
};
