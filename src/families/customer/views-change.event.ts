import { HubEvent } from '../../core/element/hub-events.js';
import type { SavedView } from './saved-views.js';
import { ownCopy } from '../../core/own-copy.js';

/** Sent when a person saved, renamed or deleted a view, or renamed a tag by which one filters: `views` is all that there are then, for the page to keep. */
export class HubViewsChangeEvent extends HubEvent<{ readonly views: readonly SavedView[] }> {
  constructor(views: readonly SavedView[]) {
    super('hub-views-change', { views: ownCopy(views) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-views-change': HubViewsChangeEvent;
  }
}
