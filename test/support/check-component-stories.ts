import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StorySurface } from '../../stories/support/story-surface.js';
import { looks, violations } from './check-stories.js';
import { emulate } from './page.js';

/** A story of a component, as far as it is needed to show it. */
interface Story {
  args?: object;
  render?: (args: never, context: never) => unknown;
  play?: (context: never) => unknown;
}

/** The exports of a file of stories. */
interface StoryFile {
  readonly default: Story & { component?: string };
  readonly [name: string]: unknown;
}

/** The story as Storybook shows it with this theme and language. */
async function show(file: StoryFile, story: Story, globals: object): Promise<HTMLElement> {
  const render = (story.render ?? file.default.render) as (args: object, context: object) => TemplateResult;
  const box = await fixture<HTMLElement>(
    html`<div>${render({ ...file.default.args, ...story.args }, { globals })}</div>`,
  );
  const play = (story.play ?? file.default.play) as ((context: object) => unknown) | undefined;
  const surface = box.querySelector<StorySurface>('story-surface')!;
  await surface.updateComplete;
  const component = surface.renderRoot.querySelector<StorySurface>(file.default.component!)!;
  await component.updateComplete;
  await play?.({ canvasElement: box });
  return box;
}

/**
 * Declares, for each story of a component, that it shows something and that axe finds nothing against WCAG 2.2 AA in it, in light and in dark,
 * in English and in Dutch.
 */
export function checkComponentStories(file: StoryFile): void {
  describe(`stories of ${file.default.component}`, () => {
    before(() => emulate({ reducedMotion: 'reduce' }));
    afterEach(fixtureCleanup);

    for (const [name, story] of Object.entries(file)) {
      if (name === 'default') continue;
      it(`${name} is accessible in light and dark, in English and Dutch`, async () => {
        for (const { theme, locale, rules } of looks) {
          const box = await show(file, story as Story, { theme, locale });
          const root = box.querySelector<StorySurface>('story-surface')!.renderRoot;
          const component = root.querySelector<StorySurface>(file.default.component!)!;
          const drawn = [...component.renderRoot.querySelectorAll('*')].filter((element) => element.checkVisibility());
          expect(drawn, 'nothing is drawn').not.to.deep.equal([]);
          expect((await violations(box, rules)).join('\n'), `${theme}, ${locale}`).to.equal('');
          fixtureCleanup();
        }
      }).timeout(60_000);
    }
  });
}
