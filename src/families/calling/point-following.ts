import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from '../../core/hub/hub.js';
import { Membership } from '../../core/hub/membership.js';
import { pointFollowers } from '../chart/selected-point.js';
import type { PointFollower } from '../chart/selected-point.js';

/** A table. */
interface Host extends ReactiveControllerHost {
  readonly currentHub: Hub | undefined;
}

/** Lets the charts of a hub know which of them have their rows in a table. */
export class PointFollowing implements ReactiveController {
  private readonly membership: Membership<PointFollower>;

  constructor(
    private readonly host: Host,
    follows: PointFollower['follows'],
  ) {
    this.membership = new Membership(pointFollowers, { follows });
    host.addController(this);
  }

  hostUpdate(): void {
    const { currentHub: hub } = this.host;
    if (!this.membership.isIn(hub)) this.membership.join(hub);
  }

  hostDisconnected(): void {
    this.membership.leave();
  }
}
