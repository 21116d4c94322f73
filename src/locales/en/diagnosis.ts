/** The panel that `?hub-diagnose` opens, and the report as text. */
export const diagnosis = {
  heading: 'Why is it blank?',
  looking: 'Looking …',
  nothingFound: 'Nothing was found that keeps an element from showing.',
  found: (count: string) => `Found: ${count}`,
  runAgain: 'Run again',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. Select the text below.',
  close: 'Close',
  failed: 'This could not be looked into.',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  seen: 'Seen',
  advice: 'What to do',
  where: 'Where',
  wholePage: 'The page',
  facts: 'Facts for a ticket',
};

/** What can be found: what was seen, and what to do. */
export const finding = {
  filePage: () => ({
    seen: 'The page was opened as a file (file:).',
    advice:
      'Browsers keep modules and data from such pages: serve the folder over HTTP, for example with “npx http-server”.',
  }),
  oldBrowser: ({ features }: { features: string }) => ({
    seen: `This browser lacks ${features}.`,
    advice: 'Use a browser of the last two years.',
  }),
  severalCopies: ({ versions }: { versions: string }) => ({
    seen: `The library is on this page more than once: ${versions}.`,
    advice:
      'Load it once, by a script tag or from your own bundle: what configure() tells one copy, the elements of another do not hear. Another version on purpose: define({ prefix }).',
  }),
  missingFile: ({ file, status }: { file: string; status: string }) => ({
    seen: `The file ${file} did not come (${status}).`,
    advice:
      'Copy the whole folder dist/cdn to the server, and let it answer with its files there, not with a page. After a new version: reload the page.',
  }),
  notDefined: ({ tag }: { tag: string }) => ({
    seen: `Nothing registered <${tag}>.`,
    advice: `Load dist/cdn/partner-hub.js with <script type="module">, or import 'partner-hub-elements/define'.`,
  }),
  notObserved: ({ tag }: { tag: string }) => ({
    seen: `Nothing registered <${tag}>, which stands in a shadow root.`,
    advice: 'The script tag looks through the document only: call observe(root) with that shadow root.',
  }),
  takenTag: ({ tag }: { tag: string }) => ({
    seen: `Something else on this page registered <${tag}>.`,
    advice: `Run the library under a prefix: define({ prefix: 'my' }), then <my-${tag}>.`,
  }),
  noProvider: () => ({
    seen: 'No <partner-hub> is around it, and nothing names a data source.',
    advice:
      'Write <partner-hub api-base="https://portal.example/api" token-url="/token"> around it; source="demo" on the element shows made-up data.',
  }),
  noSource: () => ({
    seen: 'The <partner-hub> around it names no data source.',
    advice: 'Write on it: api-base="https://portal.example/api" token-url="/token", or source="demo" for made-up data.',
  }),
  badSource: () => ({
    seen: 'What is set as source is no data source.',
    advice: 'Write source="demo", or set an object with ask() and change() from script.',
  }),
  badApiBase: ({ address }: { address: string }) => ({
    seen: `api-base (${address}) is no base address of an API.`,
    advice: 'It takes http or https, no user name, no “?” and no “#”: api-base="https://portal.example/api".',
  }),
  awaitsToken: () => ({
    seen: 'awaits-token is set, and no token source has come.',
    advice: 'Set getToken on the <partner-hub> from script, write token-url, or take awaits-token away.',
  }),
  loggedOut: () => ({
    seen: 'logout() was called: nothing of a customer is shown.',
    advice: 'Set another token source to begin again.',
  }),
  waitsFor: ({ attribute }: { attribute: string }) => ({
    seen: `It waits for ${attribute}.`,
    advice: `Set ${attribute}; where a customer is opened in a list of the same <partner-hub>, it comes from there.`,
  }),
  objectAsText: ({ attribute }: { attribute: string }) => ({
    seen: `The attribute ${attribute} holds “[object Object]”.`,
    advice: `An object cannot be an attribute: set the property (element.${attribute} = …; “.prop” in Vue), or write JSON. Frameworks do so once the element is registered: import the library first.`,
  }),
  notJson: ({ attribute }: { attribute: string }) => ({
    seen: `The attribute ${attribute} holds no JSON.`,
    advice: 'Write JSON with double quotes around names and texts, or set the property from script.',
  }),
  unknownValue: ({ attribute, value, allowed }: { attribute: string; value: string; allowed: string }) => ({
    seen: `The attribute ${attribute} has a value that is not known${value && `: “${value}”`}.`,
    advice: `Allowed: ${allowed}.`,
  }),
  misspelt: ({ attribute, meant }: { attribute: string; meant: string }) => ({
    seen: `There is no attribute ${attribute}.`,
    advice: `Write ${meant}.`,
  }),
  hidden: ({ by, how }: { by: string; how: string }) => ({
    seen: `It is hidden by ${by}: ${how}.`,
    advice: 'Show that part of the page. On a page of tabs this may be as it should be.',
  }),
  zeroSize: ({ by, side }: { by: string; side: string }) => ({
    seen: `It has no room: ${by} has a ${side} of 0.`,
    advice: 'Give that box a size, or take its overflow away.',
  }),
  offline: () => ({
    seen: 'The browser is offline.',
    advice: 'Everything is asked again as soon as it is online.',
  }),
  mixedContent: ({ origin }: { origin: string }) => ({
    seen: `The page is https:, its API (${origin}) is http:. Browsers refuse that.`,
    advice: 'Serve the API over https.',
  }),
  policy: ({ directive, address }: { directive: string; address: string }) => ({
    seen: `The page’s Content-Security-Policy (${directive}) refused ${address}.`,
    advice: `Add ${address} to ${directive} in the header Content-Security-Policy of the page.`,
  }),
  corsOrigin: ({ origin, page }: { origin: string; page: string }) => ({
    seen: `${origin} answers, but does not let a page of ${page} read it (CORS).`,
    advice: `The API has to send: Access-Control-Allow-Origin: ${page}`,
  }),
  corsHeaders: ({ origin }: { origin: string }) => ({
    seen: `${origin} does not allow the header Authorization (CORS preflight).`,
    advice:
      'The API has to answer OPTIONS with 204 and: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  }),
  corsCredentials: ({ origin, page }: { origin: string; page: string }) => ({
    seen: `${origin} does not allow cookies from ${page} (CORS).`,
    advice: `The API has to send: Access-Control-Allow-Credentials: true and Access-Control-Allow-Origin: ${page}, not *.`,
  }),
  blocked: ({ address }: { address: string }) => ({
    seen: `${address} does not get through, its server is reached otherwise: an extension, a filter or a service worker blocks it.`,
    advice: 'Try without extensions (a private window), and allow the address in the ad blocker or the proxy.',
  }),
  unreachable: ({ origin }: { origin: string }) => ({
    seen: `${origin} cannot be reached.`,
    advice: 'Is api-base right? Does the server run, and does this network reach it (name, certificate, VPN)?',
  }),
  apiIsPage: ({ address }: { address: string }) => ({
    seen: `${address} answers with a page instead of JSON.`,
    advice:
      'Let api-base name the API itself, not the portal: it answers /me with JSON. It may also be a sign-in page.',
  }),
  noApi: ({ address }: { address: string }) => ({
    seen: `${address} answers 404.`,
    advice:
      'Let api-base end where the contract begins: https://portal.example/api when /me is at https://portal.example/api/me.',
  }),
  clockAhead: ({ minutes }: { minutes: string }) => ({
    seen: `The clock of this computer is ${minutes} minutes ahead of the server’s.`,
    advice: 'Set it by the network: days and weeks are counted by it, and tokens may seem to have expired.',
  }),
  clockBehind: ({ minutes }: { minutes: string }) => ({
    seen: `The clock of this computer is ${minutes} minutes behind the server’s.`,
    advice: 'Set it by the network: days and weeks are counted by it, and tokens may seem not to be valid yet.',
  }),
  tokenUrl: ({ what }: { what: string }) => ({
    seen: what,
    advice: 'It has to answer a signed-in visitor with JSON: { "token": "…", "expires_in": 3600 }.',
  }),
  tokenFunction: () => ({
    seen: 'getToken gave no token, or failed.',
    advice:
      'It has to answer { token, expiresIn }, within ten seconds, and another token when its reason is “rejected”. hub-error says what it threw.',
  }),
  tokenRejected: ({ origin }: { origin: string }) => ({
    seen: `${origin} accepts neither the token nor the next one (401).`,
    advice:
      'Is the token made for this API, and signed by whom it trusts? Its own log says why, under the tracking ID.',
  }),
  noSession: ({ origin, credentials }: { origin: string; credentials: string }) => ({
    seen: `${origin} knows nobody by the cookies that were sent (401, credentials="${credentials}").`,
    advice: 'Sign in, or name a token-url. Cookies go to another origin with credentials="include" alone.',
  }),
  misfit: ({ operation, path }: { operation: string; path: string }) => ({
    seen: `The answer to ${operation} does not fit the contract, first at: ${path}.`,
    advice: 'Compare it with the contract (openapi.yaml): type, name and place of that field.',
  }),
  invalidRows: ({ count, path }: { count: string; path: string }) => ({
    seen: `Rows of the answer do not fit the contract and are left out (${count}), first at: ${path}.`,
    advice: 'Compare them with the contract (openapi.yaml): type, name and place of that field.',
  }),
  forbidden: () => ({
    seen: 'The API says that this visitor may not see it (403).',
    advice: 'A partner full administrator gives roles.',
  }),
  failed: ({ code, status, trackingId }: { code: string; status: string; trackingId: string }) => ({
    seen: `It failed: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Look for the tracking ID in the log of the API; the event hub-error holds the message.',
  }),
  drawing: () => ({
    seen: 'An error was thrown while it was drawn.',
    advice: 'The console says where. It is a mistake of the library, or of a renderer of the page’s own.',
  }),
  slow: () => ({
    seen: 'It still waits for its answer.',
    advice: 'Look at the request in the browser’s network tools. After 30 seconds it is given up.',
  }),
};
