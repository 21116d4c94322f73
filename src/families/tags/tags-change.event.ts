import { HubEvent } from '../../core/element/hub-events.js';

/** Whose tags were changed on the server, and which. */
export interface TagsChangeDetail {
  /** The customers; none where a tag itself was made, renamed or deleted. */
  readonly customerIds: readonly string[];
  /** Of one customer: all tags that it has now. Of several: the names that were put on or taken off. Of none: the names of all tags as they are now. */
  readonly tags: readonly string[];
}

/** Sent after tags were changed on the server. */
export class HubTagsChangeEvent extends HubEvent<TagsChangeDetail> {
  constructor(customerIds: readonly string[], tags: readonly string[]) {
    super('hub-tags-change', { customerIds: [...customerIds], tags: [...tags] });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-tags-change': HubTagsChangeEvent;
  }
}
