import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createDemoSource } from '../../mocks/demo-source.js';
import type { AskOptions, ChangeOptions, DataSource } from '../../src/api/data-source.js';
import type { Checked } from '../../src/api/check.js';
import type { Mutation, Query } from '../../src/api/endpoint.js';
import { HubError } from '../../src/api/hub-error.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import { allWithTag, reaches } from './reaches.js';

/** Answers each question once in each language; whoever asks it again hears that the network is gone. */
class AnswersOnce implements DataSource {
  private readonly demo = createDemoSource();
  private readonly answered = new Set<string>();

  async ask<P extends object, A>(
    query: Query<P, A>,
    parameters: NoInfer<P>,
    options?: AskOptions,
  ): Promise<Checked<A>> {
    const key = JSON.stringify([query.name, parameters, options?.language]);
    if (this.answered.has(key)) throw new HubError('network', 'The network is gone.');
    const answer = await this.demo.ask(query, parameters, options);
    this.answered.add(key);
    return answer;
  }

  change<P extends object, A>(mutation: Mutation<P, A>, parameters: NoInfer<P>, options?: ChangeOptions): Promise<A> {
    return this.demo.change(mutation, parameters, options);
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
