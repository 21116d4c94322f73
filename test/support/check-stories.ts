import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import axe, { type RunOptions } from 'axe-core';
import type { TemplateResult } from 'lit';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import type { ElementState } from '../../src/core/element/hub-events.js';
import { loadTexts } from '../../src/core/texts/languages.js';
import { register } from '../../src/core/element/register.js';
import type { Theme } from '../../src/core/hub/settings.js';
import { allWithTag, reaches, type Stateful } from '../../stories/support/reaches.js';
import type { StoryParameters } from '../../stories/support/story.js';
import { widthOf } from '../../stories/support/width-of.js';
import { families } from './dictionaries.js';
import { emulate } from './page.js';
import { serverOrigin } from './servers.js';
import { waitUntil } from './wait-until.js';

/** A story as the files export it, as far as it is needed to show it. */
interface Story {
  args?: object;
  parameters?: object;
  render?: (args: never, context: never) => unknown;
  play?: (context: never) => unknown;
}

/** The exports of a file of stories. */
interface StoryFile {
  readonly default: Story & { component?: string };
  readonly [name: string]: unknown;
}

/** Style sheets are in the page already: axe need not load them. */
const options = { preload: false, resultTypes: ['violations' as const] };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colors = ['color-contrast', 'link-in-text-block'];

/** How each story is looked at, one after the other, and with which rules: a theme changes colors only, a language everything else. */
export const looks: readonly { theme: Theme; locale: string; rules: RunOptions }[] = [
  { theme: 'light', locale: 'en', rules: { ...options, runOnly: standards } },
  { theme: 'dark', locale: 'en', rules: { ...options, runOnly: { type: 'rule', values: colors } } },
  {
    theme: 'dark',
    locale: 'nl',
    rules: {
      ...options,
      runOnly: standards,
      rules: Object.fromEntries(colors.map((rule) => [rule, { enabled: false }])),
    },
  },
];

/** What axe finds in a box, one line for each place. */
export async function violations(box: Element, rules: RunOptions): Promise<string[]> {
  const found = await axe.run(box, rules);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Fails, and says where the element stands instead, when it does not reach its state. */
async function reachesInTime(element: Stateful, state: ElementState): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`<${element.localName}> is ${element.state} instead of ${state}`)), 40_000);
  });
  await Promise.race([reaches(element, state), late]);
}

/** The headings of a table element. */
function columnsOf(element: Element): string[] {
  const grid = element.shadowRoot?.querySelector('[data-rows]')?.shadowRoot;
  return [...(grid?.querySelectorAll('[role="columnheader"]') ?? [])].map((header) => header.textContent.trim());
}

/** The story in the provider that Storybook puts around it. */
async function show(file: StoryFile, story: Story): Promise<HTMLElement> {
  const parameters: StoryParameters = { ...file.default.parameters, ...story.parameters };
  const render = (story.render ?? file.default.render) as (args: object, context: object) => TemplateResult;
  const content = render({ ...file.default.args, ...story.args }, { globals: { locale: 'en' } });
  const base = `${serverOrigin('mockApi')}/with/scenario=${parameters.scenario ?? 'default'}`;
  const box = await fixture<HTMLElement>(
    parameters.provider === 'none'
      ? html`<div>${content}</div>`
      : html`<div>
          <partner-hub api-base=${base} locale="en"><div ${widthOf(parameters.width)}>${content}</div></partner-hub>
        </div>`,
  );
  await (story.play as ((context: object) => unknown) | undefined)?.({ canvasElement: box });
  const state = parameters.shows ?? 'ready';
  const tag = parameters.stateOf ?? file.default.component!;
  await waitUntil(() => allWithTag(box, tag).length > 0, `no <${tag}> in the story`);
  await Promise.all(allWithTag(box, tag).map((element) => reachesInTime(element, state)));
  if (parameters.columns) expect(columnsOf(allWithTag(box, tag)[0]!)).to.have.length(parameters.columns);
  return box;
}

/** Gives the story another language and theme, and waits until it is drawn. */
async function look(box: HTMLElement, { theme, locale }: { theme: Theme; locale: string }): Promise<void> {
  box.querySelectorAll('partner-hub').forEach((hub) => Object.assign(hub, { theme, locale }));
  const elements = [...box.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')];
  await Promise.all(elements.map(async (element) => element.updateComplete));
  await nextFrame();
  await nextFrame();
  await atRest();
}

const isTransition = (animation: Animation) => animation instanceof CSSTransition;

/** A tree and the shadow trees in it: Firefox tells of the animations of one tree only. */
function treesOf(tree: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = Array.from(tree.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot);
  return [tree, ...roots.flatMap((root) => (root ? treesOf(root) : []))];
}

/** Where an engine cannot be asked for reduced motion, colors are on their way for a while. What turns for ever goes on. */
async function atRest(): Promise<void> {
  const moving = () => treesOf(document).flatMap((tree) => tree.getAnimations().filter(isTransition));
  for (let transitions = moving(); transitions.length > 0; transitions = moving()) {
    for (const transition of transitions) transition.finish();
    await nextFrame();
  }
}

/**
 * Declares, for each story of a file, that its elements reach the state that it is about and that axe finds nothing against WCAG 2.2 AA
 * in them, in light and in dark, in English and in Dutch.
 */
export function checkStories(file: StoryFile): void {
  describe(`stories of ${file.default.component}`, () => {
    before(async () => {
      register(PartnerHub);
      await Promise.all(families.map((family) => loadTexts(family, 'nl')));
      // With reduced motion nothing moves: what axe sees is at rest.
      await emulate({ reducedMotion: 'reduce' });
    });
    afterEach(fixtureCleanup);

    for (const [name, story] of Object.entries(file)) {
      if (name === 'default') continue;
      it(`${name} is accessible in light and dark, in English and Dutch`, async () => {
        const box = await show(file, story as Story);
        for (const { theme, locale, rules } of looks) {
          await look(box, { theme, locale });
          expect((await violations(box, rules)).join('\n'), `${theme}, ${locale}`).to.equal('');
        }
      }).timeout(60_000);
    }
  });
}
