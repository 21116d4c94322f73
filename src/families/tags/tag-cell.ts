import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Customer } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { Formats } from '../../core/texts/formats.js';
import { tagList, tagsExtent } from '../../components/tag-list/tag-list.js';
import { tagWords } from '../../components/tag-list/tag-words.js';
import { tagStyles } from '../../components/tag-list/tag-list.styles.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { ownText } from '../../core/element/own-text.js';
import type { TagsTexts } from '../../locales/tags-texts.js';

/** What the button takes beside the tags: its borders, its arrow and the space between; px. */
const AROUND = 6 + 4 + 16 + 6;
const FONT = { size: 12, weight: 400 };

const styles = css`
  ${tagStyles}
  .tags-edit {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    max-inline-size: calc(100% + 6px);
    min-inline-size: 0;
    min-block-size: 28px;
    /* Its tags stand where those stand that cannot be changed. */
    margin-inline-start: -6px;
    padding: 0 5px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: transparent;
    color: var(--_text-muted);
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }
  .tags-edit:hover,
  .tags-edit[aria-expanded='true'] {
    border-color: var(--_control-border);
    background: var(--_surface-raised);
  }
  .tags-add[hidden],
  .tags-edit .tags[hidden] {
    display: none;
  }
  @media (pointer: coarse) {
    .tags-edit {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .tags-edit {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .tags-edit > :is(.tags-add, .icon) {
      display: none;
    }
  }
`;

/** What a cell with tags that can be changed says and does. */
export interface TagCellOptions {
  readonly text: TagsTexts;
  readonly formats: Formats;
  /** The tags of a customer with what is wanted of them already. */
  tagsOf(customer: Customer): readonly string[];
  /** Whose menu is open. */
  openFor(): string | undefined;
  /** The tags are to be changed. */
  onEdit(customer: Customer, button: HTMLElement): void;
  /** The button shows a customer now. */
  onDraw(customer: Customer, cell: HTMLElement): void;
  /** The cell shows another customer in a moment, or is gone. */
  onRelease(cell: HTMLElement): void;
}

/** A column of tags whose cells are buttons: each opens the menu in which that customer's tags are changed. */
export function editableTags(column: Column<Customer>, options: TagCellOptions): Column<Customer> {
  const { text, formats, tagsOf } = options;
  return {
    ...column,
    styles,
    // The button makes it wider than its tags: it gives way before the whole column has to leave.
    isElastic: true,
    minWidth: 144,
    // A field that says nothing is left out of a card; this one is where a tag is added.
    text: (customer) => tagsOf(customer).join(', ') || text.tagCell.add,
    csv: (customer) => customer.tags.join(', '),
    extent: (customer, measure) => {
      const tags = tagsOf(customer);
      const content = tags.length > 0 ? tagsExtent(tags, formats, measure) : measure(text.tagCell.add, FONT) + 20;
      return content + AROUND;
    },
    draw: (customer, cell) => {
      options.onDraw(customer, cell);
      return button(customer, options);
    },
    release: (cell) => options.onRelease(cell),
  };
}

function button(customer: Customer, { text, formats, tagsOf, openFor, onEdit }: TagCellOptions): TemplateResult {
  const tags = tagsOf(customer);
  return html`<button
    type="button"
    class="tags-edit"
    part="tags-button"
    tabindex="-1"
    aria-haspopup="dialog"
    aria-expanded=${openFor() === customer.id ? 'true' : 'false'}
    aria-label=${text.tagCell.edit(customer.displayName, tagWords(tags, formats))}
    @click=${(event: Event) => onEdit(customer, event.currentTarget as HTMLElement)}
  >
    ${tagList(tags, formats)}<span class="tags-add" ?hidden=${tags.length > 0} ${ownText(text.tagCell.add)}></span
    >${toolIcon('chevron')}
  </button>`;
}
