/** A name by which the partner's administrators group customers. How many carry it is counted, never stored. */
export interface PartnerTag {
  /** Stays the same when the tag is renamed. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

const tags: readonly (readonly [name: string, description: string])[] = [
  ['key account', 'Reviewed with the account manager every month'],
  ['region north', 'Served by the office in Groningen'],
  ['region south', 'Served by the office in Eindhoven'],
  ['healthcare', 'Hospitals, practices and care homes'],
  ['education', ''],
  ['public sector', 'Bound to the framework contract'],
  ['migrating', 'Moves from its own telephone exchange to the cloud'],
  ['onboarding', 'First ninety days'],
  ['at risk', 'Usage fell for two months or more'],
  ['upsell', ''],
  ['reference', 'Willing to talk to other customers'],
  ['24/7 support', 'Has bought support around the clock'],
  ['pays late', 'Check with finance before extending'],
  ['retail', ''],
  ['never assigned', 'Nobody carries this tag yet'],
];

/** The tags that a partner begins with. */
export function buildTags(): PartnerTag[] {
  return tags.map(([name, description], place) => ({ id: tagId(place + 1), name, description }));
}

/** The id of the tag that was made so many-th. */
export function tagId(number: number): string {
  return `tag-${number}`;
}
