import type { Meta } from '@storybook/web-components-vite';
import { LitElement, html } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { SearchField } from '../../src/components/search-field/search-field.js';
import { searchFieldStyles } from '../../src/components/search-field/search-field.styles.js';
import { register } from '../../src/core/element/register.js';
import { controls } from '../../src/styles/controls.js';
import { surface } from '../../src/styles/surface.js';
import { onSurface } from '../support/on-surface.js';
import { widthOf } from '../support/width-of.js';
import type { SeenStory } from '../support/story.js';

/** An element with a search box, which says what it searches for. */
class StorySearch extends LitElement {
  static readonly tag = 'story-search';
  static override styles: CSSResultGroup = [surface, controls, searchFieldStyles];

  /** What is searched for. */
  @property() q = '';
  private readonly search = new SearchField(this, (q) => (this.q = q));

  protected override render() {
    return html`${this.search.render(this.q, 'Search customers')}
      <p>Searched for: <bdi>${this.q || '–'}</bdi></p>`;
  }
}
register(StorySearch);

interface Args {
  q?: string;
  /** px */
  width?: number;
}

const meta = {
  title: 'Components/search-field',
  component: 'story-search',
  parameters: { provider: 'none' },
  render: ({ q = '', width = 320 }, { globals }) =>
    onSurface(globals, () => html`<div ${widthOf(width)}><story-search .q=${q}></story-search></div>`),
} satisfies Meta<Args>;

export default meta;
type Story = SeenStory<Args>;

/** Nothing is searched for. */
export const Ready: Story = {
  parameters: { seen: { parts: ['search'], says: ['Search customers', 'Searched for: –'] } },
};

/** Escape empties the box, and does nothing else. */
export const Searched: Story = {
  args: { q: 'jan de bouw' },
  parameters: {
    seen: { parts: ['search'], says: ['jan de bouw Searched for: jan de bouw'], hides: ['Search customers'] },
  },
};

/** The narrowest box. */
export const Narrow: Story = {
  args: { q: 'Verwerkingsverantwoordelijkheid', width: 160 },
  parameters: {
    seen: {
      parts: ['search'],
      says: ['Verwerkingsverantwoordelijkheid Searched for: Verwerkingsverantwoordelijkheid'],
    },
  },
};
