import type { Hub } from './hub.js';
import type { Slice } from './slice.js';

/** What an element puts into a list that the elements of its hub share, for as long as it belongs to that hub. */
export class Membership<Member> {
  private hub?: Hub | undefined;

  constructor(
    private readonly slice: Slice<readonly Member[]>,
    private readonly member: Member,
  ) {}

  /** Whether it is in the list of a hub; one that was logged out forgot it. */
  isIn(hub: Hub | undefined): boolean {
    return hub !== undefined && hub === this.hub && hub.get(this.slice).includes(this.member);
  }

  /** Puts it last into the list of a hub, and into no other one's: who reads the list hears of it, also when it was in there. */
  join(hub: Hub | undefined): void {
    if (hub !== this.hub) this.leave();
    this.hub = hub;
    hub?.set(this.slice, [...this.others(hub), this.member]);
  }

  /** Takes it out of the list. */
  leave(): void {
    this.hub?.set(this.slice, this.others(this.hub));
    this.hub = undefined;
  }

  private others(hub: Hub): readonly Member[] {
    return hub.get(this.slice).filter((one) => one !== this.member);
  }
}
