/** A license that an offer contains; `share` is its quantity against the size of the subscription. */
export interface OfferedLicense {
  readonly product: string;
  readonly name: string;
  readonly share: number;
}

/** What a partner sells as one subscription. */
export interface Offer {
  readonly name: string;
  /** How often it is sold, against the other offers. */
  readonly weight: number;
  readonly licenses: readonly OfferedLicense[];
}

const meetings: OfferedLicense = { product: 'meetings', name: 'Webex Meetings', share: 1 };
const calling: OfferedLicense = { product: 'calling', name: 'Webex Calling Professional', share: 1 };
const workspaces: OfferedLicense = { product: 'calling', name: 'Webex Calling Workspaces', share: 0.12 };
const messaging: OfferedLicense = { product: 'messaging', name: 'Webex Messaging', share: 1 };
const translations: OfferedLicense = { product: 'realTimeTranslations', name: 'Real-time translations', share: 0.2 };

/** Meetings, Calling and Messaging together. */
export const suite: Offer = { name: 'Webex Suite', weight: 26, licenses: [meetings, calling, messaging] };
/** Meetings and nothing else. */
export const meetingsOnly: Offer = { name: 'Webex Meetings', weight: 26, licenses: [meetings] };
/** Calling, with licenses for users and for workspaces. */
export const callingOnly: Offer = { name: 'Webex Calling', weight: 24, licenses: [calling, workspaces] };
/** Messaging and nothing else: in no key figure. */
export const messagingOnly: Offer = { name: 'Webex Messaging', weight: 5, licenses: [messaging] };
/** Meetings with an additional product. */
export const translated: Offer = {
  name: 'Webex Meetings with translations',
  weight: 7,
  licenses: [meetings, translations],
};
/** Holds a product code that clients do not know. */
export const newProduct: Offer = {
  name: 'Webex Vision',
  weight: 0,
  licenses: [meetings, { product: 'spatialMeetings', name: 'Spatial meetings', share: 0.5 }],
};

/** Everything that is sold. */
export const offers: readonly Offer[] = [suite, meetingsOnly, callingOnly, messagingOnly, translated];

/** What is sold to customers that have messaging at most. */
export const messagingOffers: readonly Offer[] = [messagingOnly];
