import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { PartnerAdmin } from '../../api/contract.js';
import type * as comboBox from '../../components/combo-box/combo-box.js';
import type { ChoiceEvent, QueryChangeEvent } from '../../components/combo-box/combo-box.events.js';
import { errorTitle } from '../../core/element/error-words.js';
import { LatePart } from '../../core/element/late-part.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';
import type { ChoiceTexts } from '../../locales/choice-texts.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { AdminSearch } from './admin-search.js';

/** An element in which administrators are found. */
type Host = QueryHost & HTMLElement & { readonly formats: Formats };

/** What the field speaks with, and what it does. */
export interface AddFieldOptions {
  text(): AdminsTexts & ChoiceTexts & CommonTexts;
  /** Whether the field may be wanted: then its code is loaded. */
  isWanted(): boolean;
  /** Somebody was chosen. */
  add(admin: PartnerAdmin): void;
}

/** The field in which an administrator is found and added; its code comes with the first customer. */
export class AddField {
  private readonly candidates: AdminSearch;
  private readonly code: LatePart<typeof comboBox>;

  constructor(
    private readonly host: Host,
    private readonly options: AddFieldOptions,
  ) {
    this.candidates = new AdminSearch(host);
    this.code = new LatePart(
      host,
      () => import('../../components/combo-box/combo-box.js'),
      ({ ComboBox }) => ComboBox,
    ).when(() => options.isWanted());
    host.addQuestion(this.code);
  }

  /** The field; its place, or why there is none, while the code is not here. @param assigned who cannot be added any more */
  render(assigned: readonly PartnerAdmin[]): TemplateResult {
    const { part, error } = this.code;
    const text = this.options.text();
    if (error) return html`<p class="add field-error" part="field-error" .textContent=${errorTitle(text, error)}></p>`;
    if (!part) return html`<div class="add awaited"></div>`;
    const tag = tagIn(this.host, part);
    const { formats } = this.host;
    return staticHtml`<${tag}
      class="add"
      part="add"
      .label=${text.admins.add}
      .hint=${text.admins.addHint}
      .options=${this.candidates.options(assigned, text, formats)}
      .status=${this.candidates.status}
      .text=${text.comboBox}
      .format=${formats}
      @query-change=${(event: QueryChangeEvent) => this.candidates.seek(event.detail.query)}
      @choice=${this.onChoice}
    ></${tag}>`;
  }

  /** Acts at once: the box is empty again for the next one. */
  private readonly onChoice = (event: ChoiceEvent): void => {
    event.preventDefault();
    const admin = this.candidates.find(event.detail.chosen?.key ?? '');
    if (admin) this.options.add(admin);
  };
}
