import type { ElementState } from '../../src/core/element/hub-events.js';
import type { Scenario } from '../../src/core/hub/settings.js';

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
  /** How many columns its table shows. */
  columns?: number;
  /** `none`: the story brings its own provider. */
  provider?: 'none';
}
