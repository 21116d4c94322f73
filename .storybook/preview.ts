import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import { manifest as ofElements } from 'virtual:custom-elements-manifest';
import '../src/elements/partner-hub/partner-hub.define.js';
import { languageName } from '../src/core/texts/language-name.js';
import { shippedLanguages } from '../src/locales/languages.js';
import { applyControls, controlsOf, eventsOf, WatchedArgs } from '../stories/support/controls.js';
import type { ManifestOfElements } from '../stories/support/controls.js';
import { pageCode } from '../stories/support/page-code.js';
import { pseudoMessages } from '../stories/support/pseudo-messages.js';
import type { StoryParameters } from '../stories/support/story.js';
import { widthOf } from '../stories/support/width-of.js';
import { scenarioNames } from '../mocks/scenario.js';
import { DocsPage } from './docs-page.js';
import { ElementPage } from './element-page.js';
import { apiBase, startMockApi } from './mock-api.js';

const manifest = ofElements as ManifestOfElements;
setCustomElementsManifest(manifest);
// What elements send stands in the panel of actions: what it holds, not the event around it.
for (const name of eventsOf(manifest))
  document.addEventListener(name, (event) => void action(name)((event as CustomEvent<unknown>).detail));

/** Every language by its own name, and English that says what comes from no dictionary and what is too narrow. */
const locales = [
  ...shippedLanguages.map((value) => ({ value, title: languageName(value, value) })),
  { value: 'pseudo', title: '⟦Pseudo-locale··⟧' },
];

const choices = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

const initialGlobals = { locale: 'en', theme: 'auto', direction: 'ltr', scenario: 'story' };

/** What a story has drawn itself, by its id. */
const watchedArgs = new Map<string, WatchedArgs>();

/** What is chosen in the toolbar. */
interface Globals {
  readonly locale?: string;
  readonly theme?: string;
  readonly direction?: string;
  readonly scenario?: string;
}

interface ShownStory {
  readonly id: string;
  readonly component?: unknown;
}

/** Gives the elements of a story what its controls say beyond what it draws itself. */
function follow({ id, component }: ShownStory, canvas: ParentNode): void {
  const tag = String(component);
  const watched = watchedArgs.get(id);
  if (watched) applyControls(canvas.querySelectorAll(tag), controlsOf(manifest, tag), watched);
}

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals,
  globalTypes: {
    locale: {
      toolbar: { title: 'Locale', icon: 'globe', items: locales, dynamicTitle: true },
    },
    theme: {
      toolbar: { title: 'Theme', icon: 'mirror', items: choices(['auto', 'light', 'dark']), dynamicTitle: true },
    },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: choices(['ltr', 'rtl']), dynamicTitle: true },
    },
    scenario: {
      description: 'What the API plays; "story" is what the story is about',
      toolbar: { title: 'Scenario', icon: 'database', items: choices(['story', ...scenarioNames]), dynamicTitle: true },
    },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'alpha' },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      container: DocsPage,
      page: ElementPage,
      extractArgTypes: (tag: string) => controlsOf(manifest, tag),
      source: {
        excludeDecorators: true,
        /** The code that leads to what is seen: for an element a page of its own, which needs no Storybook. */
        transform(code: string, story: ShownStory & { title: string; parameters: StoryParameters; globals: Globals }) {
          if (!story.title.startsWith('Elements/')) return code;
          const { content } = Object.assign(document.createElement('template'), { innerHTML: code });
          follow(story, content);
          const { scenario, locale, theme } = story.globals;
          return pageCode(content, {
            scenario: scenario === 'story' ? story.parameters.scenario : scenario,
            locale: locale === 'pseudo' || locale === initialGlobals.locale ? undefined : locale,
            theme: theme === initialGlobals.theme ? undefined : theme,
          });
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Start here',
            'Your host',
            [
              'Plain HTML',
              'React 19',
              'React 18',
              'Next.js',
              'Preact',
              'Solid',
              'Vue 3',
              'Nuxt',
              'Svelte 5 and SvelteKit',
              'Angular',
              'Astro',
              'htmx and Turbo',
              'WordPress',
              'SharePoint',
            ],
            'How it looks',
            'Cells of your own',
            'Where the data come from',
            'A source of your own',
            'What it tells your page',
            'The twenty figures',
            'Languages and words',
            'Why is it blank',
            'Testing your application',
            'For the backend team',
            'The contract',
            'Accessibility',
            'Security',
            'Browsers',
          ],
          'Looks',
          'Elements',
        ],
      },
    },
    // Stories are checked in light and dark by test/stories; the panel shows the one that is looked at.
    a11y: { test: 'error' },
  },
  beforeAll: startMockApi,
  decorators: [
    (story, context) => {
      const { id, args, globals, parameters, canvasElement } = context;
      const watched = new WatchedArgs(args);
      watchedArgs.set(id, watched);
      const drawn = story({ args: watched.args });
      queueMicrotask(() => follow(context, canvasElement));
      const { scenario: own = 'default', width, provider } = parameters as StoryParameters;
      const { locale, theme, direction, scenario } = globals as Globals;
      document.documentElement.dir = direction ?? 'ltr';
      document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme!;
      document.body.style.background = 'light-dark(#f6f7f9, #101216)';
      if (provider === 'none') return drawn;
      return html`
        <partner-hub
          api-base=${apiBase(scenario === 'story' ? own : scenario!)}
          locale=${ifDefined(locale === 'pseudo' ? 'en' : locale)}
          .messages=${locale === 'pseudo' ? pseudoMessages : undefined}
          theme=${ifDefined(theme)}
        >
          <div ${widthOf(width)}>${drawn}</div>
        </partner-hub>
      `;
    },
  ],
};

export default preview;
