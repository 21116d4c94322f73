import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import axe, { type RunOptions } from 'axe-core';
import type { TemplateResult } from 'lit';
import { HttpSource } from '../../src/api/http-source.js';
import type { ElementState } from '../../src/core/element/hub-events.js';
import { register } from '../../src/core/element/register.js';
import type { Theme } from '../../src/core/hub/settings.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { allWithTag, reaches, type Stateful } from '../../stories/support/reaches.js';
import type { Facts, Seen } from '../../stories/support/seen.js';
import type { StorySurface } from '../../stories/support/story-surface.js';
import type { OwnParameters, StoryParameters } from '../../stories/support/story.js';
import { widthOf } from '../../stories/support/width-of.js';
import { writtenIn } from '../../stories/support/written.js';
import { expectedOf, faultsIn } from './check-seen.js';
import type { Expected } from './check-seen.js';
import { coveredIn } from './covered.js';
import { dutch, english } from './dictionaries.js';
import { emulate } from './page.js';
import { OutletWatch } from './outlet-watch.js';
import { hugeApi, serverOrigin } from './servers.js';
import { waitUntil } from './wait-until.js';
import { atRest } from './at-rest.js';

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

/** Wide enough for every column of every table. */
const page = { width: 1920, height: 900 };
const wide = 1280;

/** What axe finds in a box, one line for each place. */
export async function violations(box: Element, rules: RunOptions): Promise<string[]> {
  const found = await axe.run(box, rules);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** What a story must show, or why nobody can know: it declares nothing of its own. */
export function declared({ parameters }: { parameters?: object }): Seen {
  const { seen = {} } = (parameters ?? {}) as Partial<OwnParameters>;
  const positive = Object.entries(seen).filter(
    ([key, part]) => key !== 'hides' && key !== 'without' && (typeof part === 'function' || part.length > 0),
  );
  // What is only absent is absent from an empty box too.
  if (positive.length === 0) throw new Error('The story does not say what must be seen in it (parameters.seen).');
  return seen;
}

/** Fails, and says where the element stands instead, when it does not reach its state. */
async function reachesInTime(element: Stateful, state: ElementState): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`<${element.localName}> is ${element.state} instead of ${state}`)), 40_000);
  });
  await Promise.race([reaches(element, state), late]);
}

/** How a story is shown. */
interface Look {
  readonly theme: Theme;
  readonly locale: string;
}

const apiOf = ({ scenario = 'default' }: StoryParameters) => `${serverOrigin('mockApi')}/with/scenario=${scenario}`;

/** The API that a story is shown with: what waits for it does so until it has been looked at, however long that takes. */
const shownApiOf = (parameters: StoryParameters) =>
  parameters.scenario === 'slow' ? `${apiOf(parameters)}&latency=3600000` : apiOf(parameters);

/** The story in the provider that Storybook puts around it, in its state. */
async function show(file: StoryFile, story: Story, globals: Look): Promise<HTMLElement> {
  const parameters: StoryParameters = { ...file.default.parameters, ...story.parameters };
  const render = (story.render ?? file.default.render) as (args: object, context: object) => TemplateResult;
  const content = render({ ...file.default.args, ...story.args }, { globals });
  const { theme, locale } = globals;
  if (parameters.scenario === 'huge') await hugeApi();
  const box = await fixture<HTMLElement>(
    parameters.provider === 'none'
      ? html`<div>${content}</div>`
      : html`<div>
          <partner-hub api-base=${shownApiOf(parameters)} locale=${locale} theme=${theme}
            ><div ${widthOf(parameters.width)}>${content}</div></partner-hub
          >
        </div>`,
  );
  await drawn(box);
  const play = (story.play ?? file.default.play) as ((context: object) => unknown) | undefined;
  await play?.({ canvasElement: box });
  const tag = parameters.stateOf ?? file.default.component!;
  if (!box.querySelector('story-surface')) await allReach(box, tag, parameters.shows ?? 'ready');
  return box;
}

/** Components of a story draw what surrounds them first. */
async function drawn(box: HTMLElement): Promise<void> {
  const surface = box.querySelector<StorySurface>('story-surface');
  await surface?.updateComplete;
  const parts = [...(surface?.renderRoot.querySelectorAll<StorySurface>('*') ?? [])];
  await Promise.all(parts.map((part) => part.updateComplete));
}

async function allReach(box: HTMLElement, tag: string, state: ElementState): Promise<void> {
  await waitUntil(() => allWithTag(box, tag).length > 0, `no <${tag}> in the story`);
  await Promise.all(allWithTag(box, tag).map((element) => reachesInTime(element, state)));
}

/** Gives a story that is shown another theme. */
async function paint(box: HTMLElement, theme: Theme): Promise<void> {
  box.querySelectorAll('partner-hub, story-surface').forEach((part) => Object.assign(part, { theme }));
  await nextFrame();
  await nextFrame();
  await atRest();
}

function factsOf(parameters: StoryParameters, locale: string): Facts {
  const source = new HttpSource({ baseUrl: apiOf(parameters) });
  return {
    locale,
    text: locale === 'nl' ? dutch : english,
    write: writtenIn(locale),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    in: (other) => factsOf(parameters, other),
    ask: (query, asked) => source.ask(query, asked, { language: locale }),
  };
}

/** Waits until a box shows what it should; what it shows instead, when it never does. */
async function faultsAtLast(box: HTMLElement, expected: Expected): Promise<string[]> {
  await waitUntil(() => faultsIn(box, expected).length === 0).catch(() => undefined);
  return faultsIn(box, expected);
}

/**
 * Declares, for each story of a file, that its elements reach the state that it is about, that a person sees in them what it says must be seen, that nothing
 * lies over what can be pressed, and that axe finds nothing against WCAG 2.2 AA in them, in light and in dark, in English and in Dutch.
 */
export function checkStories(file: StoryFile): void {
  const outlets = new OutletWatch(file.default.component!);
  describe(`stories of ${file.default.component}`, () => {
    before(async function () {
      // What the elements promise is read once for all files: on a busy machine that may take a while.
      this.timeout(240_000);
      await outlets.prepare();
      register(PartnerHub);
      await setViewport(page);
      // With reduced motion nothing moves: what is seen is at rest.
      await emulate({ reducedMotion: 'reduce' });
    });
    afterEach(fixtureCleanup);

    for (const [name, exported] of Object.entries(file)) {
      if (name === 'default') continue;
      const story = exported as Story;
      const parameters: StoryParameters = { ...file.default.parameters, ...story.parameters };
      for (const locale of ['en', 'nl']) {
        it(`${name} shows what it says and is accessible, in ${locale}`, async () => {
          const [first, ...others] = looks.filter((look) => look.locale === locale);
          const box = await show(file, story, first!);
          const expected = await expectedOf(
            declared(story),
            factsOf(parameters, locale),
            (parameters.width ?? wide) >= wide,
          );
          expect(await faultsAtLast(box, expected)).to.deep.equal([]);
          expect(outlets.untoldIn(box)).to.deep.equal([]);
          expect(coveredIn(box)).to.deep.equal([]);
          for (const { theme, rules } of [first!, ...others]) {
            await paint(box, theme);
            expect((await violations(box, rules)).join('\n'), theme).to.equal('');
          }
        });
      }
    }

    it('show every part and every slot that is promised', () => {
      expect(outlets.unseen()).to.deep.equal([]);
    });
  });
}
