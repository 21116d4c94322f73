import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import axe, { type RunOptions } from 'axe-core';
import type { TemplateResult } from 'lit';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import type { ElementState } from '../../src/core/hub-events.js';
import { register } from '../../src/core/register.js';
import { allWithTag, reaches, type Stateful } from '../../stories/support/reaches.js';
import type { StoryParameters } from '../../stories/support/story.js';
import { widthOf } from '../../stories/support/width-of.js';
import { emulate } from './page.js';
import { serverOrigin } from './servers.js';

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
const everything = { ...options, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** What a theme can change. */
const colors = { ...options, runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } };
const locales = ['en', 'nl'];
const themes = ['light', 'dark'] as const;

async function violations(box: Element, rules: RunOptions): Promise<string[]> {
  const found = await axe.run(box, rules);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** Fails, and says where the element stands instead, when it does not reach its state. */
async function reachesInTime(element: Stateful, state: ElementState): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`<${element.localName}> is ${element.state} instead of ${state}`)), 15_000);
  });
  await Promise.race([reaches(element, state), late]);
}

/** The story in the provider that Storybook puts around it. */
async function show(file: StoryFile, story: Story, locale: string): Promise<HTMLElement> {
  const parameters: StoryParameters = { ...file.default.parameters, ...story.parameters };
  const render = (story.render ?? file.default.render) as (args: object, context: object) => TemplateResult;
  const content = render({ ...file.default.args, ...story.args }, { globals: { locale } });
  const base = `${serverOrigin('mockApi')}/with/scenario=${parameters.scenario ?? 'default'}`;
  const box = await fixture<HTMLElement>(
    parameters.provider === 'none'
      ? html`<div>${content}</div>`
      : html`<div>
          <partner-hub api-base=${base} locale=${locale}
            ><div ${widthOf(parameters.width)}>${content}</div></partner-hub
          >
        </div>`,
  );
  await (story.play as ((context: object) => unknown) | undefined)?.({ canvasElement: box });
  const state = parameters.shows ?? 'ready';
  const tag = parameters.stateOf ?? file.default.component!;
  await waitUntil(() => allWithTag(box, tag).length > 0, `no <${tag}> in the story`);
  await Promise.all(allWithTag(box, tag).map((element) => reachesInTime(element, state)));
  return box;
}

/**
 * Declares, for each story of a file, that its elements reach the state that it is about and that axe finds nothing against WCAG 2.2 AA
 * in them, in light and in dark, in English and in Dutch.
 */
export function checkStories(file: StoryFile): void {
  describe(`stories of ${file.default.component}`, () => {
    before(async () => {
      register(PartnerHub);
      // With reduced motion nothing moves: what axe sees is at rest.
      await emulate({ reducedMotion: 'reduce' });
    });
    afterEach(fixtureCleanup);

    for (const [name, story] of Object.entries(file)) {
      if (name === 'default') continue;
      for (const locale of locales) {
        it(`${name} is accessible in light and dark (${locale})`, async () => {
          const box = await show(file, story as Story, locale);
          const found: Record<string, string[]> = {};
          for (const theme of themes) {
            box.querySelectorAll('partner-hub').forEach((hub) => (hub.theme = theme));
            await Promise.all(
              [...box.querySelectorAll<Stateful & { updateComplete?: Promise<unknown> }>('*')].map(
                (element) => element.updateComplete,
              ),
            );
            found[theme] = await violations(box, theme === 'light' ? everything : colors);
          }
          expect(found).to.deep.equal({ light: [], dark: [] });
        }).timeout(30_000);
      }
    }
  });
}
