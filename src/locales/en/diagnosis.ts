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

/** What can be found in the page and its providers: what was seen, and what to do. */
export const finding = {
  filePage: {
    seen: 'The page was opened as a file (file:).',
    advice:
      'Browsers keep modules and data from such pages: serve the folder over HTTP, for example with “npx http-server”.',
  },
  oldBrowser: {
    seen: ({ features }: { features: string }) => `This browser lacks ${features}.`,
    advice: 'Use a browser of the last two years.',
  },
  severalCopies: {
    seen: ({ versions }: { versions: string }) => `The library is on this page more than once: ${versions}.`,
    advice:
      'Load it once, by a script tag or from your own bundle: what configure() tells one copy, the elements of another do not hear. Another version on purpose: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }: { file: string; status: string }) => `The file ${file} did not come (${status}).`,
    advice:
      'Copy the whole folder dist/cdn to the server, and let it answer with its files there, not with a page. After a new version: reload the page.',
  },
  notDefined: {
    seen: ({ tag }: { tag: string }) => `Nothing registered <${tag}>.`,
    advice: `Load dist/cdn/partner-hub.js with <script type="module">, or import 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }: { tag: string }) => `Nothing registered <${tag}>, which stands in a shadow root.`,
    advice: 'The script tag looks through the document only: call observe(root) with that shadow root.',
  },
  takenTag: {
    seen: ({ tag }: { tag: string }) => `Something else on this page registered <${tag}>.`,
    advice: ({ tag }: { tag: string }) => `Run the library under a prefix: define({ prefix: 'my' }), then <my-${tag}>.`,
  },
  noProvider: {
    seen: 'No <partner-hub> is around it, and nothing names a data source.',
    advice:
      'Write <partner-hub api-base="https://portal.example/api" token-url="/token"> around it; source="demo" on the element shows made-up data.',
  },
  noSource: {
    seen: 'The <partner-hub> around it names no data source.',
    advice: 'Write on it: api-base="https://portal.example/api" token-url="/token", or source="demo" for made-up data.',
  },
  badSource: {
    seen: 'What is set as source is no data source.',
    advice: 'Write source="demo", or set an object with ask() and change() from script.',
  },
  badApiBase: {
    seen: ({ address }: { address: string }) => `api-base (${address}) is no base address of an API.`,
    advice: 'It takes http or https, no user name, no “?” and no “#”: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token is set, and no token source has come.',
    advice: 'Set getToken on the <partner-hub> from script, write token-url, or take awaits-token away.',
  },
  loggedOut: {
    seen: 'logout() was called: nothing of a customer is shown.',
    advice: 'Set another token source to begin again.',
  },
};
