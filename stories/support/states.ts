import { html, unsafeStatic } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import type { StoryParameters } from './story.js';
import { refresh, refreshFails } from './refresh-fails.js';

/** A story of a state, in Storybook's format. */
interface StateStory {
  readonly parameters: StoryParameters;
  readonly render?: (args: object, context: { globals: Record<string, unknown> }) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** The stories that every element of data has: the states it can be in and the widths it must fit. */
export interface StateStories {
  /** The skeleton, as long as there is no answer. */
  readonly loading: StateStory;
  /** A partner without customers. */
  readonly empty: StateStory;
  /** What happened, a button to try again, and the tracking id. */
  readonly failed: StateStory;
  /** The refresh failed: the old data stay and say so. */
  readonly stale: StateStory;
  /** A phone's width. */
  readonly narrow: StateStory;
  /** A column of a portal's page. */
  readonly medium: StateStory;
}

/** The stories of an element's states; its tag is enough to show it. */
export function statesOf(tag: keyof HTMLElementTagNameMap): StateStories {
  const name = unsafeStatic(tag);
  return {
    loading: { parameters: { scenario: 'slow', shows: 'loading' } },
    empty: { parameters: { scenario: 'empty', shows: 'empty' } },
    failed: { parameters: { scenario: 'error', shows: 'error' } },
    stale: {
      parameters: { shows: 'stale', provider: 'none' },
      render: (_args, { globals }) => refreshFails(globals, html`<${name} loading="eager"></${name}>`),
      play: ({ canvasElement }) => refresh(canvasElement, tag),
    },
    narrow: { parameters: { width: 320 } },
    medium: { parameters: { width: 720 } },
  };
}
