import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createDemoSource } from '../../mocks/demo-source.js';
import type { AskOptions, DataSource } from '../../src/api/data-source.js';
import { HubError } from '../../src/api/hub-error.js';
import type { Asked } from '../../test/support/scripted-source.js';
// LEFT Answer,Change,ChangeAnswer,ChangeName,ResourceName
import type { HubElement } from '../../src/core/element/hub-element.js';
import { allWithTag, reaches } from './reaches.js';

/** Answers each question once; whoever asks it again hears that the network is gone. */
class AnswersOnce implements DataSource {
  private readonly demo = createDemoSource();
  private readonly answered = new Set<string>();

  async ask<R extends ResourceName>(question: Asked<R>, options?: AskOptions): Promise<Answer<R>> {
    const key = JSON.stringify(question);
    if (this.answered.has(key)) throw new HubError('network', 'The network is gone.');
    const answer = await this.demo.ask(question, options);
    this.answered.add(key);
    return answer;
  }

  change<C extends ChangeName>(change: Change<C>, options?: AskOptions): Promise<ChangeAnswer<C>> {
    return this.demo.change(change, options);
  }
}

/** A provider whose data come once and whose refresh fails. `globals` are Storybook's: locale and theme. */
export function refreshFails(globals: Record<string, unknown>, content: TemplateResult): TemplateResult {
  const { locale, theme } = globals as { locale?: string; theme?: 'light' | 'dark' | 'auto' };
  return html`
    <partner-hub .source=${new AnswersOnce()} locale=${ifDefined(locale)} theme=${ifDefined(theme)}
      >${content}</partner-hub
    >
  `;
}

/** Waits for the data of the elements with this tag, then asks again. */
export async function refresh(canvas: HTMLElement, tag: keyof HTMLElementTagNameMap): Promise<void> {
  const elements = allWithTag(canvas, tag) as HubElement[];
  await Promise.all(elements.map((element) => reaches(element, 'ready')));
  await Promise.all(elements.map((element) => element.refresh()));
}
