/** What the builder says in English. Help for an attribute that is not here is its description in the library. */

export const pageTexts = {
  title: 'Build your page',
  skip: 'To the first step',
  skipPreview: 'Past the preview',
  lead: 'Choose what your page shows, try it with made-up data, and copy the code. No programming needed.',
  language: 'Language',
  back: 'Example portal',
  share: 'Copy a link to this page',
  step1: '1. What should it show?',
  step1Lead: 'Start from an example, or add parts one by one. The parts stand on your page in this order.',
  examples: 'Start from',
  chosen: 'On your page',
  moveHelp: 'Drag a part by its handle, or move it with its arrow buttons.',
  more: 'Add a part',
  step2: '2. Where do the data come from?',
  source: 'Data',
  demo: 'Made-up data, to look around',
  api: 'Our own data',
  apiBase: 'Address of the API',
  apiHelp: 'Where your backend serves the data. Ask the people who run it. Example: https://portal.example/api',
  tokenUrl: 'Token address',
  tokenHelp:
    'An address of your intranet that says who is signed in. Example: /partner-token. Leave it empty when cookies do that.',
  page: 'Address of your intranet',
  pageHelp: 'Where the page will stand, such as https://intranet.example. It is only used to warn you here.',
  library: 'Folder of the library',
  libraryHelp: 'Where the folder dist/cdn of this package lies on your server. All of its files belong together.',
  step3: '3. How does it look?',
  locale: 'Language of the page',
  localePage: 'As the page says',
  zone: 'Time zone',
  zoneHelp: 'In which days are counted. Empty: the visitor’s own.',
  zoneUnknown: 'There is no time zone of this name. Choose one from the list.',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  auto: 'As the visitor has it',
  brand: 'Brand color',
  brandDark: 'Brand color on a dark page',
  brandHelp: 'Buttons, links, bars and charts take it over. Empty: blue.',
  pick: 'Pick a color',
  clear: 'Clear',
  colorUnknown: 'A color is # and six digits or letters up to f, such as #0b6b61.',
  rows: 'Rows of tables',
  rows44: 'As usual (44 px)',
  rows36: 'Close together (36 px)',
  rows52: 'Far apart (52 px)',
  window: 'Look back and ahead',
  days: (count) => `${count} days`,
  windowHelp: 'What counts as recent, expiring and renewing.',
  step4: '4. Copy',
  kind: 'Where will it stand?',
  css: 'Everything in one file',
  cssHelp:
    'Simpler, but refused by pages with a strict security policy. Leave it off when in doubt about such a policy.',
  strict: 'For the people who look after security',
  strictLead:
    'A page with a strict Content-Security-Policy needs no more than this, as one line in the header of that name:',
  strictNote:
    "Nothing else is contacted. When your page uses Lit itself, or two versions of this library, the last part is: trusted-types lit-html 'allow-duplicates'.",
  preview: 'Preview',
  previewLead: 'With made-up data, even when your page will show your own.',
  width: 'Width',
  width320: 'Phone (320 px)',
  width720: 'Tablet (720 px)',
  widthFull: 'Full',
};

export const said = {
  add: 'Add',
  addTo: (title) => `Add ${title}`,
  up: (title) => `Move ${title} up`,
  down: (title) => `Move ${title} down`,
  remove: (title) => `Remove ${title}`,
  settings: 'Settings',
  settingsOf: (title) => `Settings of ${title}`,
  usual: 'As usual',
  added: (title, place, count) => `${title} added, place ${place} of ${count}.`,
  moved: (title, place, count) => `${title} is now at place ${place} of ${count}.`,
  removed: (title) => `${title} removed.`,
  replaced: (name) => `The example “${name}” is on your page now.`,
  copy: 'Copy',
  copyOf: (name) => `Copy ${name}`,
  save: 'Save',
  saveOf: (name) => `Save ${name}`,
  copied: (name) => `${name} is copied.`,
  selected: (name) => `The browser does not let this page copy. ${name} is selected: press Ctrl+C, or Cmd+C on a Mac.`,
  linkCopied: 'The link is copied.',
  linkRefused: 'The browser does not let this page copy. The address of this page, in the address bar, is the link.',
  noOpen: 'In the preview no other window is opened.',
  failed:
    'The list of parts could not be loaded. Serve this page from a web server, with the whole folder beside it, and load it again.',
};

export const snippetTexts = {
  pageTitle: 'Customers',
  forHead: 'In a page that you have: the next three lines in its head.',
  forBody: 'And from here on where it is to be shown.',
};

export const groups = {
  overview: 'Overview',
  customers: 'Customers',
  licenses: 'Licenses and renewals',
  calling: 'Calling',
  work: 'Work and help',
};

export const examples = {
  console: 'The whole console',
  customers: 'Customers',
  renewals: 'Renewals',
  calling: 'Calling',
  help: 'Help',
};

export const kinds = {
  html: 'A page of plain HTML',
  react: 'React 19',
  'react-18': 'React 18',
  preact: 'Preact',
  solid: 'Solid',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  wordpress: 'WordPress',
  sharepoint: 'SharePoint',
};

export const tags = {
  'partner-dashboard': ['The whole console', 'Every section in one part, with a navigation beside it.'],
  'customer-attention': ['What needs attention', 'The customers that need action now, in one ranked list.'],
  'kpi-group': ['Key figures', 'All key figures of a section, side by side.'],
  'kpi-card': ['One key figure', 'A single figure with its change.'],
  'customer-list': ['Customer list', 'All customers with status, products and licenses; with search and filters.'],
  'customer-filter': ['Customer filter', 'Filters on their own, for every customer list of the page.'],
  'customer-detail': ['Customer details', 'One customer: overview, subscriptions, trials and administrators.'],
  'customer-subscriptions': ['Subscriptions of a customer', 'What a customer has bought, and when it ends or renews.'],
  'customer-trials': ['Trials of a customer', 'Running trials, and a button to extend them.'],
  'customer-tags': ['Tags', 'Make, rename and delete tags; or the tags of one customer.'],
  'license-bar': ['License bar', 'How the licenses of a customer are used, as one bar.'],
  'product-switch': ['Product switch', 'Meetings or Calling, for everything on the page.'],
  'expiring-table': ['Expiring soon', 'Subscriptions and trials that end soon.'],
  'renewing-table': ['Renewing soon', 'Subscriptions that renew by themselves soon.'],
  'recent-table': ['Recently added', 'New subscriptions and trials.'],
  'low-assignment-table': ['Low license assignment', 'Customers that use few of the licenses that they have.'],
  'overage-table': ['Over the license limit', 'Customers that assigned more licenses than they bought.'],
  'license-trend-chart': ['License trend', 'How licenses are assigned and used, week by week.'],
  'calling-quality-chart': ['Call quality, week by week', 'Whether calls are getting better or worse.'],
  'calling-usage-chart': ['Calling usage, week by week', 'How many users called how much.'],
  'endpoint-quality-chart': ['Call quality by device', 'Which kinds of devices have poor calls.'],
  'feature-usage-chart': ['Calling features', 'How often advanced features are used.'],
  'calling-quality-table': ['Call quality by customer', 'Which customers have poor calls, and why.'],
  'calling-usage-table': ['Calling usage by customer', 'How much each customer called.'],
  'call-queue-table': ['Call queues', 'How the call queues of each customer did.'],
  'start-trial': ['Start a trial', 'A button that starts a trial.'],
  'launch-button': ['Launch an organization', 'A button that opens an organization.'],
  'partner-admins': ['Users and roles', 'Your own users, or who manages a customer.'],
  'organization-setup': ['Set up your organization', 'The wizard for your own organization.'],
  'resource-center': ['Resources', 'Guides, videos and links, to be searched.'],
  'partner-helpdesk': ['Help desk', 'How to reach the help desk, and whether somebody is there.'],
};

/** Attribute → what it is called, and its help where the library's description is not plain enough. */
export const attributes = {
  sections: ['Sections', 'None: all but what needs attention.'],
  limit: ['How many customers', 'How many show at first.'],
  section: ['Section', 'Which part of the console the figures belong to.'],
  product: ['Product', 'As usual: what the product switch of the page says.'],
  heading: ['Heading', 'Instead of the part’s own heading.'],
  metric: ['Figure', 'Which key figure is shown.'],
  detail: ['When a customer is opened', 'The details come beside the list, or over it where there is no room.'],
  selectable: ['Rows can be selected', 'To tag or export many customers at once.'],
  'no-filters': ['Without search and filters'],
  status: ['Only customers with the status', 'None: all customers.'],
  'page-size': ['Rows in one request'],
  typed: ['Filters as text instead of menus'],
  'customer-id': ['Customer number', 'The id of the customer in your API.'],
  value: ['Starts with', 'The product that is shown first.'],
  'group-by': ['Group rows', 'Under headings of 30, 60, 90 … days, as long as they are sorted by that date.'],
  weeks: ['Weeks'],
  target: ['Target for poor calls, in %'],
};

/** What is said of a customer number where the part is of use without one. */
export const withoutCustomer = {
  'customer-detail': 'Empty: the customer that is opened in a customer list of the page.',
  'customer-tags': 'Empty: all tags.',
  'start-trial': 'Empty: for a new customer.',
  'launch-button': 'Empty: your own organization.',
  'partner-admins': 'Empty: your own users.',
};

/** Attribute → value → its name. */
export const values = {
  sections: {
    overview: 'Overview',
    customers: 'Customers',
    'product-switch': 'Product',
    'license-trend': 'License trend',
    recent: 'Recently added',
    expiring: 'Expiring',
    renewing: 'Renewing',
    'low-assignment': 'Low assignment',
    'over-limit': 'Over the limit',
    'calling-usage': 'Calling usage',
    'calling-quality': 'Call quality',
    features: 'Calling features',
    'call-queue': 'Call queues',
    resources: 'Resources',
    helpdesk: 'Help desk',
    attention: 'Attention',
  },
  section: {
    overview: 'Overview',
    recent: 'Recently added',
    expiring: 'Expiring',
    renewing: 'Renewing',
    'low-assignment': 'Low license assignment',
    'over-limit': 'Over the license limit',
    'call-queue': 'Call queues',
  },
  product: { meetings: 'Meetings', calling: 'Calling' },
  value: { meetings: 'Meetings', calling: 'Calling' },
  detail: { panel: 'Show the details beside the list' },
  'group-by': { window: 'By 30, 60, 90 … days' },
  status: {
    suspended: 'Suspended',
    expired: 'Expired',
    licenseOverage: 'License overage',
    expiringSoon: 'Expiring soon',
    noRecentActivity: 'No recent activity',
    readyForOrderSetup: 'Ready for order setup',
    trial: 'Trial',
    subscription: 'Subscription',
  },
  metric: {
    'total-customers': 'Total customers',
    'nearing-expiration': 'Nearing expiration',
    'nearing-renewal': 'Nearing renewal',
    'low-license-assignment': 'Low license assignment',
    'over-license-limit': 'Over license limit',
    'new-customers': 'New customers',
    'total-licenses': 'Total licenses',
    'expiring-customers': 'Expiring customers',
    'renewing-customers': 'Renewing customers',
    'low-assignment-customers': 'Customers with low assignment',
    'overage-customers': 'Customers with overage',
    'license-assignment': 'License assignment',
    'license-usage': 'License usage',
    'license-usage-when-assigned': 'License usage when assigned',
    'unassigned-licenses': 'Total unassigned licenses',
    'licenses-in-overage': 'Total licenses in overage',
    'average-license-overage': 'Average license overage',
    'time-to-answer': 'Average time to answer',
    'wait-before-abandoned': 'Average wait time before abandoned',
    'abandoned-rate': 'Average percentage of abandoned calls',
  },
};

export const warnings = {
  nothingChosen: () => 'There is nothing on your page yet. Add a part.',
  lacks: ({ title, attribute }) => `${title} shows nothing without: ${attribute}. Fill it in under Settings.`,
  alone: ({ title }) => `${title} works with a customer list on the same page. Add one.`,
  filteredTwice: ({ title, attribute }) => `${title} has filters of its own as well. Under Settings: ${attribute}.`,
  otherSection: ({ title, attribute }) =>
    `${title} is not there in this section. Under Settings, ${attribute}: as usual.`,
  madeUp: () => 'Your page will show made-up customers. Choose “Our own data” when it is for real.',
  apiMissing: () => 'Fill in the address of the API. The code has an example in its place.',
  apiUnreadable: () => 'This is no web address. It begins with https:// or, on the same server, with a slash.',
  apiHasQuery: () => 'The address ends before a ? or #. Leave out what follows.',
  mixedContent: () =>
    'Your page comes over https, the API over http. Browsers refuse that. The API needs an https address.',
  apiNotSafe: () => 'Over http everybody on the way can read along. Use an https address.',
  apiElsewhere: ({ page }) =>
    `The API is on another server than the page. It has to allow ${page} (CORS, with the Authorization header).`,
  tokenMissing: () => 'Without a token address the API has to know the visitor by a cookie.',
  tokenUnreadable: () => 'The token address is no web address. It is usually short, such as /partner-token.',
  tokenElsewhere: ({ page }) =>
    `The token address is on another server than your page (${page}). The browser sends no cookies there, so nobody is signed in. Use an address of your own server, or have a developer write a getToken function.`,
  pageUnreadable: () => 'The address of your intranet begins with https:// or http://.',
  libraryUnreadable: () => 'The folder of the library is no web address.',
  libraryElsewhere: ({ library, page }) =>
    `The library comes from ${library}. That server has to allow ${page} (the header Access-Control-Allow-Origin).`,
  libraryMixed: () => 'Your page comes over https, the library over http. Browsers refuse that.',
  libraryHere: ({ library }) =>
    `The code would ask ${library} for the library: that is this computer alone. Fill in the full address of its folder on your server, https://…`,
  adapted: ({ theme, ratio, color, shown }) =>
    `${color} has a contrast of ${ratio} on a ${theme} page, too little for words. Buttons and bars have it as it is; links and other words are written in ${shown}, so that they can be read.`,
};

export const notes = {
  page: 'The page. Save it under this name on your server, beside the file hub.css.',
  pageAlone: 'The page. Save it under this name on your server.',
  besidePage:
    'The look of the page. Save it under this name beside the page. It is a file of its own so that strict pages take it, too. For a page that you have: leave out the rules for body and :root.',
  install: 'Once, in the folder of your application.',
  component: 'The component. Use it where the page is to be shown.',
  besideComponent: 'The look, in a file beside the component.',
  vueConfig: 'Vue has to know which tags are elements. In a vite.config.js that you have: the part in vue( ).',
  angularComponent:
    'The component. Use it as <app-hub></app-hub>, and name HubComponent in the imports of the component around it.',
  angularStyles: 'Put this at the top of src/styles.css, which is the style sheet of the whole application.',
  wordpressBlock: 'For administrators and editors: add a block “Custom HTML” to the page, and paste this.',
  wordpressPlugin:
    'For everybody else: somebody who may install plugins puts this file and hub.css into wp-content/plugins/partner-hub, and switches “Partner hub” on. Then anybody adds a block “Shortcode” with [partner_hub_page] to a page.',
  wordpressStyles:
    'The look. With the plugin: a file beside it. With the block: paste it under Appearance, Additional CSS (in block themes: Editor, Styles, Additional CSS).',
  sharepointWebPart:
    'For modern pages, and work for a developer: make a web part with the SharePoint Framework (yo @microsoft/sharepoint, “WebPart”, “No framework”), and put this in place of the web part’s own file.',
  sharepointStyles: 'The look, in a file beside the web part’s.',
  sharepointClassic: 'Only for classic pages: add the web part “Script Editor”, choose “Edit snippet”, and paste this.',
};

export const kindNotes = {
  wordpress: [
    'WordPress keeps scripts and unknown tags only from users with the right “unfiltered_html”: administrators and editors, and in a network of sites (multisite) super administrators alone. From everybody else it removes them when the page is saved, without a word.',
    'The folder of the library needs its full address, https://…, in step 2 when this builder is on another server than WordPress.',
  ],
  sharepoint: [
    'Modern SharePoint pages take no pasted code. There a developer makes a web part, and an administrator approves it in the app catalog. Classic pages take it only where an administrator allows custom scripts; in SharePoint Online that is off.',
    'SharePoint Online runs scripts from trusted places alone: an administrator adds the address of the library to the trusted script sources in the SharePoint admin center.',
    'The API and the library are on other servers than SharePoint: both have to allow https://YOUR-NAME.sharepoint.com (CORS). A token address gets no cookies there; the developer sets getToken on the partner-hub element instead.',
  ],
};
