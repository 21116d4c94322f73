import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { register } from '../../src/core/element/register.js';
import { diagnose } from '../../src/diagnose.js';
import { DiagnosisPanel } from '../../src/diagnosis/diagnosis-panel.js';
import { wordsIn } from '../../src/diagnosis/words.js';
import { KpiCard } from '../../src/elements/kpi-card/kpi-card.js';
import type { Globals } from '../support/texts-of.js';
import type { SeenStory } from '../support/story.js';

register(DiagnosisPanel);
register(KpiCard);

type Args = Record<string, never>;
type Story = SeenStory<Args>;

/** The panel, about all elements of the story it stands in. */
async function panel(locale: string) {
  const text = await wordsIn(locale);
  const look = () => diagnose({ root: document.querySelector('.diagnosed')!, locale });
  return html`<hub-diagnosis .content=${{ text, locale, look }}></hub-diagnosis>`;
}

const meta = {
  title: 'Components/diagnosis-panel',
  component: 'hub-diagnosis',
  // Each in a frame of its own: a page has one panel.
  parameters: { provider: 'none', stateOf: 'kpi-card', docs: { story: { inline: false, height: '640px' } } },
  play: async ({ canvasElement }) => {
    const find = () => canvasElement.querySelector('hub-diagnosis');
    while (!find()) await new Promise(requestAnimationFrame);
    await find()!.look();
  },
} satisfies Meta<Args>;

export default meta;

/** What `?hub-diagnose` shows of a page whose elements have no provider. */
export const Found: Story = {
  parameters: {
    shows: 'error',
    seen: {
      says: ({ text: { diagnosis, finding } }) => [
        diagnosis.heading,
        diagnosis.found('1'),
        diagnosis.severity.error,
        finding.noProvider.seen,
        finding.noProvider.advice,
      ],
      buttons: ({ text: { diagnosis } }) => [diagnosis.copy, diagnosis.runAgain, diagnosis.close],
    },
  },
  render: (_args, { globals }) => {
    const { locale = 'en' } = globals as Globals;
    return html`<div class="diagnosed" style="min-block-size: 600px">
      <kpi-card metric="total-customers"></kpi-card>
      ${until(panel(locale))}
    </div>`;
  },
};

/** Nothing keeps an element from showing. */
export const NothingFound: Story = {
  parameters: {
    shows: 'ready',
    seen: {
      says: ({ text: { diagnosis } }) => [diagnosis.heading, diagnosis.nothingFound],
      buttons: ({ text: { diagnosis } }) => [diagnosis.copy, diagnosis.runAgain, diagnosis.close],
    },
  },
  render: (_args, { globals }) => {
    const { locale = 'en' } = globals as Globals;
    return html`<div class="diagnosed" style="min-block-size: 600px">
      <kpi-card label="Open tickets" value="12"></kpi-card>
      ${until(panel(locale))}
    </div>`;
  },
};
