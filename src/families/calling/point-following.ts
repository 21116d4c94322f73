import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from '../../core/hub/hub.js';
import { Membership } from '../../core/hub/membership.js';
import { followedCharts } from '../chart/selected-point.js';
import type { FollowedCharts } from '../chart/selected-point.js';

/** A table. */
interface Host extends ReactiveControllerHost {
  readonly currentHub: Hub | undefined;
}

/** Lets the charts of a hub know that a table has their rows. */
export class PointFollowing implements ReactiveController {
  private readonly membership: Membership<FollowedCharts>;

  constructor(
    private readonly host: Host,
    charts: FollowedCharts,
  ) {
    this.membership = new Membership(followedCharts, charts);
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
