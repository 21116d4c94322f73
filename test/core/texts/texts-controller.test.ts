import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { TextsController } from '../../../src/core/texts/texts-controller.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { commonTexts } from '../../../src/locales/common-texts.js';
import { loadTexts } from '../../../src/core/texts/languages.js';
import { directories } from '../../../src/locales/languages.js';
import type { TextFamily } from '../../../src/locales/text-family.js';
import { flakyModule } from '../../support/flaky-module.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

interface Greeting {
  readonly name: string;
}

/** The words of the next element; another family for each test, because what was loaded stays. */
let family: TextFamily<Greeting>;
/** How often Dutch and English cannot be had from now on. */
let misses: { en: number; nl: number };

/** An element that says one word of its own. */
class Greeter extends HubElement {
  static override readonly tag: string = 'text-greeter';
  readonly texts = new TextsController(this, family);

  protected override get basis(): Basis<unknown> {
    return {};
  }

  protected override render() {
    return template`<p>${this.texts.text.name}</p>`;
  }
}

/** The words that come last for an element with two voices. */
let later: TextFamily<Greeting>;

class TwoVoices extends Greeter {
  static override readonly tag = 'text-two-voices';
  readonly more = new TextsController(this, later);
}

function words(language: 'en' | 'nl', name: string): () => Promise<Greeting> {
  return () => {
    if (misses[language] === 0) return Promise.resolve({ name });
    misses[language] -= 1;
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  };
}

/** Has the Dutch directory lead to these words. */
function speakDutchBy(load: () => Promise<Greeting>): void {
  Object.assign(directories, { nl: () => Promise.resolve({ directory: { [family.name]: load } }) });
}

const said = (element: Element) => element.shadowRoot!.querySelector('p')?.textContent;

describe('Words that cannot be had', () => {
  const { warn } = console;
  const loadDirectory = directories.nl;

  before(async () => {
    register(PartnerHub);
    register(Greeter);
    register(TwoVoices);
    await Promise.all([loadTexts(commonTexts, 'en'), loadTexts(commonTexts, 'nl')]);
  });
  beforeEach(() => {
    console.warn = () => {};
    misses = { en: 0, nl: 0 };
    family = { name: 'product-switch', load: words('en', 'Hello') };
    speakDutchBy(words('nl', 'Hallo'));
  });
  afterEach(() => {
    console.warn = warn;
    Object.assign(directories, { nl: loadDirectory });
  });

  async function inHub() {
    const source = new ScriptedSource();
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale="nl"><text-greeter></text-greeter></partner-hub>
    `);
    return { hub, element: hub.querySelector<Greeter>('text-greeter')! };
  }

  const chances: Readonly<Record<string, (page: { hub: PartnerHub; element: Greeter }) => Promise<unknown> | boolean>> =
    {
      'the element is refreshed': ({ element }) => element.refresh(),
      'its hub is refreshed': ({ hub }) => hub.refresh(),
      'the connection is back': () => dispatchEvent(new Event('online')),
      'it comes back into the page': ({ hub, element }) => {
        element.remove();
        hub.append(element);
        return true;
      },
    };
  for (const [when, act] of Object.entries(chances)) {
    it(`are English ones, and had as soon as ${when}`, async () => {
      misses.nl = 1;
      const page = await inHub();
      await waitUntil(() => said(page.element) === 'Hello', 'English stands in');
      await act(page);
      await waitUntil(() => said(page.element) === 'Hallo', 'Dutch is here');
    });

    it(`nor English ones, are had as soon as ${when}`, async () => {
      misses = { en: 1, nl: 1 };
      const page = await inHub();
      await waitUntil(() => page.element.state === 'error', 'it says that it has no words');
      await act(page);
      await waitUntil(() => said(page.element) === 'Hallo', 'Dutch is here');
    });
  }

  it('are had as soon as it can be found out where they are', async () => {
    const found = directories.nl;
    const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    Object.assign(directories, { nl: lost });
    const { element } = await inHub();
    await waitUntil(() => said(element) === 'Hello', 'English stands in');
    Object.assign(directories, { nl: found });
    await element.refresh();
    await waitUntil(() => said(element) === 'Hallo', 'Dutch is here');
  });

  it('are asked for once at each chance, not by themselves', async () => {
    misses.nl = 3;
    const { hub, element } = await inHub();
    await waitUntil(() => said(element) === 'Hello', 'English stands in');
    element.requestUpdate();
    await element.updateComplete;
    expect(misses.nl).to.equal(2);
    await hub.refresh();
    await waitUntil(() => misses.nl === 1);
    await element.updateComplete;
    expect([misses.nl, said(element)]).to.deep.equal([1, 'Hello']);
  });

  it('are asked for again at once, under another address where the browser keeps a failed one', async () => {
    const dutch = flakyModule(1, 'dutch.js');
    speakDutchBy(dutch.load);
    const { element } = await inHub();
    await waitUntil(() => said(element) === 'dutch.js', 'Dutch is here');
    expect(await dutch.asked()).to.have.length(2);
  });
});

describe('Words that are here', () => {
  it('are no reason to draw again when all is asked again', async () => {
    register(Greeter);
    await loadTexts(commonTexts, 'en');
    family = { name: 'product-switch', load: words('en', 'Hello') };
    const element = await fixture<Greeter>(html`<text-greeter locale="en"></text-greeter>`);
    await waitUntil(() => said(element) === 'Hello', 'it speaks');
    let updates = 0;
    element.addController({ hostUpdated: () => void (updates += 1) });
    await element.refresh();
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(updates).to.equal(0);
  });
});

describe('Words that come in several files', () => {
  it('draw the element once, when all of them are here', async () => {
    register(PartnerHub);
    register(TwoVoices);
    await loadTexts(commonTexts, 'en');
    let bring = (_words: Greeting): void => {};
    misses = { en: 0, nl: 0 };
    family = { name: 'product-switch', load: words('en', 'Hello') };
    later = { name: 'tags', load: () => new Promise((resolve) => (bring = resolve)) };
    const hub = await fixture(html`<partner-hub .source=${new ScriptedSource()} locale="en"></partner-hub>`);
    const element = document.createElement('text-two-voices') as TwoVoices;
    let updates = 0;
    element.addController({ hostUpdated: () => void (updates += 1) });
    hub.append(element);
    await nextFrame();
    await nextFrame();
    expect([updates, element.state]).to.deep.equal([1, 'loading']);
    bring({ name: 'Goodbye' });
    await waitUntil(() => said(element) === 'Hello', 'it speaks');
    expect(updates).to.equal(2);
  });
});
