import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Tag } from '../../api/contract.js';
import { folded } from '../../components/typing/folded.js';
import type { Formats } from '../../core/texts/formats.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import { eachKey } from '../../core/element/each-key.js';
import { toolIcon } from '../../core/element/tool-icons.js';

/** How a list of tags is sorted. */
export type TagOrder = 'name' | 'customers';

/** The tags that are looked for, in order. @param sought in names and descriptions, whatever their case and accents */
export function chosenTags(
  tags: readonly Tag[],
  { sought, order, locale }: { readonly sought: string; readonly order: TagOrder; readonly locale: string },
): readonly Tag[] {
  const wanted = folded(sought.trim());
  const found = wanted
    ? tags.filter(({ name, description }) => folded(`${name}\n${description}`).includes(wanted))
    : tags;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (one: Tag, other: Tag) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  // What is not known comes last.
  const byCustomers = (one: Tag, other: Tag) =>
    (other.customerCount ?? -1) - (one.customerCount ?? -1) || byName(one, other);
  return [...found].sort(order === 'name' ? byName : byCustomers);
}

/** What can be done with a tag of the list; absent: nothing. */
export interface TagActions {
  edit(tag: Tag): void;
  delete(tag: Tag): void;
}

/** The list of tags with their figures. */
export function tagRows(
  tags: readonly Tag[],
  { text, formats, actions }: { readonly text: TagsTexts; readonly formats: Formats; readonly actions?: TagActions },
): TemplateResult {
  const countOf = ({ customerCount }: Tag) =>
    customerCount === null ? text.tags.customersUnknown : text.tags.customers(formats.count(customerCount));
  const row = (tag: Tag) =>
    html`<li class="tag-row" part="row" data-tag=${tag.id}>
      <span class="tag-name"><bdi class="tag" part="tag" .textContent=${tag.name}></bdi></span>
      <bdi class="tag-description" part="description" ?hidden=${!tag.description} .textContent=${tag.description}></bdi>
      <span class="tag-count" part="count" .textContent=${countOf(tag)}></span>
      ${actions ? buttons(tag, { text, actions }) : nothing}
    </li>`;
  return html`<ul class="tag-rows" part="list" role="list">
    ${repeat(
      tags,
      eachKey(({ id }) => id),
      row,
    )}
  </ul>`;
}

function buttons(tag: Tag, { text, actions }: { text: TagsTexts; actions: TagActions }): TemplateResult {
  return html`<span class="tag-actions">
    <button
      type="button"
      class="icon-button"
      part="edit-button"
      aria-label=${text.tags.edit(tag.name)}
      @click=${() => actions.edit(tag)}
    >
      ${toolIcon('edit')}</button
    ><button
      type="button"
      class="icon-button"
      part="delete-button"
      aria-label=${text.tags.remove(tag.name)}
      @click=${() => actions.delete(tag)}
    >
      ${toolIcon('delete')}
    </button>
  </span>`;
}
