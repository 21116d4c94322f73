/** The partner help desk. Labels, hours and numbers arrive as the API has them. */
export const partnerHelpdesk = {
  heading: 'Partner Help Desk',
  available: 'Available now',
  unavailable: 'Not available now',
  hours: 'Hours:',
  products: 'For',
  call: (phone: string) => `Call ${phone}`,
  write: 'Write an e-mail',
  /** What a link does, by the kind of the channel; `other` for kinds that are not known. */
  open: { chat: 'Start chat', phone: 'Open page', email: 'Open form', case: 'Open case', other: 'Open' },
  /** The name of a link, where several stand on the screen: what it does, and the channel. */
  action: (action: string, channel: string) => `${action}: ${channel}`,
  newTab: '(opens in a new tab)',
  none: { title: 'No channels yet', hint: 'As soon as the help desk can be reached, the ways to it appear here.' },
};

/** Ways to reach the help desk; others show as the API names them. */
export const helpdeskKind = {
  chat: 'Chat',
  phone: 'Phone',
  email: 'E-mail',
  case: 'Case',
};

/** Products that only the help desk knows, beside those of `product`. */
export const helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
