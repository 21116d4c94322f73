import type { StoryObj } from '@storybook/web-components-vite';
import type { ElementState } from '../../src/core/element/hub-events.js';
import type { Scenario } from '../../src/core/hub/settings.js';
import type { Seen } from './seen.js';

/** What a story says about itself, in `parameters`; Storybook and the tests of the stories read it. */
export interface StoryParameters {
  /** What the API plays while the story is shown; default `default`. */
  scenario?: Scenario;
  /** Width of the box around the story, in pixels; default: what there is. */
  width?: number;
  /** The state in which the story's elements are to be looked at; default `ready`. */
  shows?: ElementState;
  /** Whose state it is: the tag of the parts of an element that is made of others; default the element itself. */
  stateOf?: keyof HTMLElementTagNameMap;
  /** `none`: the story brings its own provider. */
  provider?: 'none';
  /** How the documentation shows the story; default: in the page itself. A page has room for one modal dialog. */
  docs?: { story: { inline: false; height: string } };
}

/** What one story says: what must be seen in it is its own, and never left out. */
export interface OwnParameters extends StoryParameters {
  seen: Seen;
}

/** A story in Storybook's format, with what must be seen in it. */
export type SeenStory<Args> = Omit<StoryObj<Args>, 'parameters'> & { parameters: OwnParameters };
