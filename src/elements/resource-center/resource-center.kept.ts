import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../core/hub/connection.js';
import type { Hub } from '../../core/hub/hub.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import type { Listing } from './resource-center.listing.js';

/** An element that shows a list. */
interface Host extends ReactiveControllerHost {
  readonly connection: Connection | undefined;
  readonly currentHub: Hub | undefined;
  readonly settings: Pick<ResolvedSettings, 'locale'>;
}

/**
 * What was found last, which stays until what was asked for since has come: so that the page does not jump with every letter. What another source said, or the
 * same one in another language, is not kept.
 */
export class KeptListing implements ReactiveController {
  private last?: { readonly listing: Listing; readonly connection: Connection | undefined; readonly locale: string };

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Undefined when there is nothing of this source in this language. */
  get listing(): Listing | undefined {
    const { last } = this;
    const { connection, settings } = this.host;
    return last?.connection === connection && last?.locale === settings.locale ? last.listing : undefined;
  }

  /** Keeps what was found, where something was; nothing, once the visitor signed out. */
  follow(listing: Listing | undefined): void {
    const { connection, currentHub, settings } = this.host;
    if (currentHub?.loggedOut) this.last = undefined;
    else if (listing) this.last = { listing, connection, locale: settings.locale };
  }

  hostDisconnected(): void {
    this.last = undefined;
  }
}
