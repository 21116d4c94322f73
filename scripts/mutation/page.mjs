/** What a test's page has for mutants: which of them is on, and the word to this process about each that the tests come by. */

/** How often loops may turn in a page before a mutant counts as endless; the suite itself stays far below. */
const MOST_TURNS = 30_000_000;

/** Runs in the page, before anything else in it: tests replace clocks and `fetch`. */
function install(active, mostTurns) {
  const session = new URLSearchParams(location.search).get('wtr-session-id');
  const { setTimeout: later, navigator } = globalThis;
  const beacon = navigator.sendBeacon.bind(navigator);
  const seen = new Set();
  let unsaid = [];
  let turns = 0;
  const say = () => {
    if (unsaid.length > 0) beacon(`/__reached?session=${session}&mutants=${unsaid.join()}`);
    unsaid = [];
  };
  const is = (id) => {
    if (!seen.has(id)) {
      seen.add(id);
      if (unsaid.push(id) === 1) later(say);
    }
    return id === active;
  };
  const turn = () => {
    turns += 1;
    if (active > 0 && turns > mostTurns) throw new Error('A loop without an end.');
  };
  addEventListener('pagehide', say);
  Object.defineProperty(globalThis, '__mutation', { value: { is, turn } });
}

/** @returns {(html: string) => string} Lays the switches into a test page, with one of them on; 0: none. */
export function pageWith(active) {
  const script = `<script>(${install})(${active}, ${MOST_TURNS});</script>`;
  return (html) => html.replace('<body>', () => `<body>${script}`);
}

/** Serves files with their switches, and hears what pages came by. */
export function mutationPlugin(textOf, onReached) {
  return {
    name: 'mutation',
    serve({ path, query }) {
      if (path !== '/__reached') return undefined;
      onReached(query.session, query.mutants.split(',').map(Number));
      return { type: 'txt', body: '' };
    },
    transform({ path, body }) {
      const text = textOf(path.slice(1), body);
      return text === undefined ? undefined : { body: text };
    },
  };
}
