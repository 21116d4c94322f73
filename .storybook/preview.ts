import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { manifest } from 'virtual:custom-elements-manifest';
import '../src/elements/partner-hub/partner-hub.define.js';
import { languageName } from '../src/core/texts/language-name.js';
import { shippedLanguages } from '../src/locales/languages.js';
import { pseudoMessages } from '../stories/support/pseudo-messages.js';
import type { StoryParameters } from '../stories/support/story.js';
import { widthOf } from '../stories/support/width-of.js';
import { scenarioNames } from '../mocks/scenario.js';
import { DocsPage } from './docs-page.js';
import { ElementPage } from './element-page.js';
import { apiBase, startMockApi } from './mock-api.js';

setCustomElementsManifest(manifest);

/** Every language by its own name, and English that says what comes from no dictionary and what is too narrow. */
const locales = [
  ...shippedLanguages.map((value) => ({ value, title: languageName(value, value) })),
  { value: 'pseudo', title: '⟦Pseudo-locale··⟧' },
];

const choices = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { locale: 'en', theme: 'auto', direction: 'ltr', scenario: 'story' },
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
    docs: { toc: { headingSelector: 'h2, h3' }, container: DocsPage, page: ElementPage },
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
    (story, { globals, parameters }) => {
      const { scenario: own = 'default', width, provider } = parameters as StoryParameters;
      const { locale, theme, direction, scenario } = globals as Record<string, string>;
      document.documentElement.dir = direction ?? 'ltr';
      document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme!;
      document.body.style.background = 'light-dark(#f6f7f9, #101216)';
      if (provider === 'none') return story();
      return html`
        <partner-hub
          api-base=${apiBase(scenario === 'story' ? own : scenario!)}
          locale=${ifDefined(locale === 'pseudo' ? 'en' : locale)}
          .messages=${locale === 'pseudo' ? pseudoMessages : undefined}
          theme=${ifDefined(theme)}
        >
          <div ${widthOf(width)}>${story()}</div>
        </partner-hub>
      `;
    },
  ],
};

export default preview;
