import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Resource } from '../../api/contract.js';
import { safeLink } from '../../api/links.js';
import type { Formats } from '../../core/texts/formats.js';
import { languageName } from '../../core/texts/language-name.js';
import { nameOf } from '../../core/texts/languages.js';
import { today } from '../../domain/today.js';
import { askedLink } from '../../families/help/asked-link.js';
import { markedText } from '../../families/help/marked-text.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { ResourcesTexts } from '../../locales/resources-texts.js';
import { typeIcon } from './resource-center.icons.js';

/** What resources are drawn with. */
export interface CardContext {
  readonly text: CommonTexts & ResourcesTexts;
  readonly formats: Formats;
  /** In which a resource has its date. */
  readonly timeZone: string;
  /** Asks the page. False: it shows the resource itself. */
  mayOpen(resource: Resource): boolean;
}

/** A resource with all that is known of it. @param sought What was searched for: it is marked. */
export function resourceCard(resource: Resource, context: CardContext, sought = ''): TemplateResult {
  const { text, formats } = context;
  const { category, type, language, updatedAt, description } = resource;
  return html`<span class="type-icon">${typeIcon(type)}</span>
    <div class="words">
      ${titleOf(resource, context, sought)}
      <p class="description" part="description">${markedText(description, sought)}</p>
      <ul class="facts" part="facts" role="list">
        ${fact(nameOf(text.resourceCategory, category))} ${fact(nameOf(text.resourceType, type))}
        ${fact(languageName(language, formats.locale))} ${fact(text.resourceCenter.updated(dateOf(updatedAt, context)))}
      </ul>
    </div>`;
}

/** A quick link: its title, and no more. */
export function quickLink(resource: Resource, context: CardContext): TemplateResult {
  const { type } = resource;
  return html`${typeIcon(type)}${titleOf(resource, context, '')}`;
}

/** A link where it may be followed; else the title alone. */
function titleOf(resource: Resource, { text, mayOpen }: CardContext, sought: string): TemplateResult {
  const href = safeLink(resource.url);
  const title = markedText(resource.title, sought);
  if (href === undefined) return html`<span class="title" part="title">${title}</span>`;
  return askedLink({
    ...{ href, className: 'title', part: 'title link', newTab: text.resourceCenter.newTab },
    content: title,
    mayFollow: () => mayOpen(resource),
  });
}

function fact(words: string): TemplateResult {
  return html`<li><bdi .textContent=${words}></bdi></li>`;
}

/** The day of a moment where the visitor is. */
function dateOf(moment: string, { formats, timeZone }: CardContext): string {
  try {
    return formats.date(today({ timeZone, now: Date.parse(moment) }));
  } catch {
    // A moment outside the years that dates have.
    return formats.date(undefined);
  }
}
