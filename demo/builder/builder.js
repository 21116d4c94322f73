/** The builder's page: puts its parts together. What is chosen is in `state`, and in the page's address. */
import { examples, newElement } from './catalog.js';
import { createChooser } from './chooser.js';
import { copied, fileView } from './copying.js';
import { byId, make, say } from './dom.js';
import { createForm } from './form.js';
import { languageOf, speak, textsIn } from './language.js';
import { planOf } from './plan.js';
import { policyOf } from './policy.js';
import { createPreview } from './preview.js';
import { snippetOf } from './snippets/snippets.js';
import { decode, encode, kinds, withSetting } from './state.js';
import { brandWarnings, elementWarnings, sourceWarnings } from './warnings.js';
import { showWarnings } from './warning-views.js';

/** The library's folder on this server, and this server. */
const place = {
  library: new URL('.', byId('library').src).pathname,
  origin: location.origin,
};

async function knownElements() {
  const response = await fetch(byId('known').href);
  if (!response.ok) throw new Error(`${byId('known').href} answered ${response.status}.`);
  return response.json();
}

let count = 0;
/** Chosen elements are told apart by an id, which no address holds. */
const withIds = (elements) =>
  elements.map((item) => (item.id ? item : { ...newElement(item.tag), ...item, id: `part-${(count += 1)}` }));

function start(known) {
  let state;
  let language;
  let texts;
  const preview = createPreview(known);
  const chooser = createChooser({
    known,
    read: () => state.elements,
    write: (elements) => change({ ...state, elements: withIds(elements) }),
  });
  const form = createForm((name, value) => change(withSetting(state, name, value)));

  function showSnippet() {
    const plan = planOf(state, { elements: known, ...place, language });
    const files = snippetOf(state.kind, plan, texts.snippetTexts).map((file) => {
      const isAlone = file.note === 'page' && plan.isOneFile;
      return { ...file, note: texts.notes[isAlone ? 'pageAlone' : file.note] };
    });
    byId('files').replaceChildren(
      ...files.map((file, at) => fileView(file, { said: texts.said, isFirst: at === 0, isSaved: file.name !== 'npm' })),
    );
    const notes = texts.kindNotes[state.kind] ?? [];
    byId('kind-notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
    byId('css-field').hidden = state.kind !== 'html';
    const policy = { name: 'Content-Security-Policy', code: policyOf(state, place) };
    byId('policy').replaceChildren(fileView(policy, { said: texts.said, isSaved: false }));
  }

  function show() {
    chooser.show();
    form.show(state, place);
    preview.show(state, language);
    showSnippet();
    const context = { texts, language };
    showWarnings(byId('element-warnings'), elementWarnings(state), context);
    showWarnings(byId('source-warnings'), sourceWarnings(state, place), context);
    showWarnings(byId('look-warnings'), brandWarnings(state), context);
  }

  function speakAll() {
    language = languageOf(state);
    texts = textsIn(language);
    speak(language);
    byId('language').value = language;
    byId('preview').dataset.noOpen = texts.said.noOpen;
    byId('kind').replaceChildren(...kinds.map((kind) => new Option(texts.kinds[kind], kind)));
    byId('examples').replaceChildren(...Object.keys(examples).map(exampleButton));
    chooser.speak(texts);
  }

  function exampleButton(name) {
    const button = make('button', { type: 'button', data: { example: name } }, texts.examples[name]);
    button.addEventListener('click', () => {
      const isKnown = ({ tag }) => known.some((one) => one.tag === tag);
      change({ ...state, elements: withIds(examples[name].filter(isKnown)) });
      say(texts.said.replaced(texts.examples[name]));
    });
    return button;
  }

  function change(next) {
    const isOtherLanguage = languageOf(next) !== language;
    state = next;
    if (isOtherLanguage) speakAll();
    const written = encode(state);
    history.replaceState(history.state, '', written ? `#${written}` : location.pathname + location.search);
    show();
  }

  /** What the address says. */
  function follow() {
    const read = decode(location.hash.slice(1), known);
    state = { ...read, elements: withIds(read.elements) };
    speakAll();
    show();
  }

  byId('language').addEventListener('change', ({ target }) => change(withSetting(state, 'language', target.value)));
  byId('share').addEventListener('click', async () => {
    say((await copied(location.href)) ? texts.said.linkCopied : texts.said.linkRefused);
  });
  // The address behind # is the state's: a link within the page only moves the focus.
  for (const link of document.querySelectorAll('.skip')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      byId(link.hash.slice(1)).focus();
    });
  }
  addEventListener('hashchange', follow);
  follow();
}

try {
  start(await knownElements());
} catch (error) {
  const language = languageOf({ language: '' });
  speak(language);
  say(textsIn(language).said.failed);
  throw error;
}
