import { html, unsafeStatic } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import type { OwnParameters } from './story.js';
import { refresh, refreshFails } from './refresh-fails.js';
import type { Facts, Seen, Told } from './seen.js';

/** A story of a state, in Storybook's format. */
interface StateStory {
  readonly parameters: OwnParameters;
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

/** What an element shows in its states. */
export interface SeenInStates {
  /** With data. */
  readonly ready: Seen;
  /** With the data of a box that is narrow; default: the same. */
  readonly narrow?: Seen;
  /** Without data. Left out by elements that are never empty, and have no such story: one that says nothing fails. */
  readonly empty?: Seen;
  /** What stays while it waits and when it failed: its heading. */
  readonly title?: (facts: Facts) => string;
  /** Parts that hold data: neither while it waits nor when it failed. */
  readonly data: readonly string[];
  /** While it waits, where that is no skeleton alone. */
  readonly loading?: Seen;
}

/** The stories of an element's states; its tag is enough to show it. */
export function statesOf(tag: keyof HTMLElementTagNameMap, seen: SeenInStates): StateStories {
  const name = unsafeStatic(tag);
  const { ready, narrow = ready, empty = {}, title, data } = seen;
  const loading = seen.loading ?? loadingSeen(data, title);
  return {
    loading: { parameters: { scenario: 'slow', shows: 'loading', seen: loading } },
    empty: { parameters: { scenario: 'empty', shows: 'empty', seen: empty } },
    failed: { parameters: { scenario: 'error', shows: 'error', seen: failedSeen(data, title) } },
    stale: {
      parameters: { shows: 'stale', provider: 'none', seen: staleSeen(ready) },
      render: (_args, { globals }) => refreshFails(globals, html`<${name} loading="eager"></${name}>`),
      play: ({ canvasElement }) => refresh(canvasElement, tag),
    },
    narrow: { parameters: { width: 320, seen: narrow } },
    medium: { parameters: { width: 720, seen: ready } },
  };
}

const said = (title: SeenInStates['title'], facts: Facts) => (title ? [title(facts)] : []);

/** The shape of what is to come, and nothing that could be taken for data. */
export function loadingSeen(data: readonly string[], title?: SeenInStates['title']): Seen {
  return {
    parts: ['skeleton'],
    without: [...data, 'notice', 'footnotes'],
    says: (facts) => said(title, facts),
  };
}

/** What happened, a button to try again, and by which id it is found. */
export function failedSeen(data: readonly string[], title?: SeenInStates['title']): Seen {
  return {
    parts: ['notice'],
    without: [...data, 'skeleton', 'footnotes'],
    says: (facts) => [...said(title, facts), facts.text.error.server, facts.text.error.trackingId('')],
    buttons: ({ text }) => [text.action.retry],
  };
}

/** The data, and above them why they are old. */
export function staleSeen(ready: Seen): Seen {
  return {
    ...ready,
    parts: [...(ready.parts ?? []), 'banner'],
    without: ready.without?.filter((part) => part !== 'banner'),
    says: both(ready.says, ({ text }) => [text.state.stale, text.error.network]),
    buttons: both(ready.buttons, ({ text }) => [text.action.retry]),
  };
}

/** The texts of both. */
export function both(
  one: Told<readonly string[]> | undefined,
  other: Told<readonly string[]>,
): (facts: Facts) => Promise<readonly string[]> {
  const made = async (texts: Told<readonly string[]> | undefined, facts: Facts) =>
    typeof texts === 'function' ? texts(facts) : (texts ?? []);
  return async (facts) => [...(await made(one, facts)), ...(await made(other, facts))];
}
