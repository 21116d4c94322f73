import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { eachKey } from '../../core/element/each-key.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { BulkOutcome, BulkProgress, BulkTarget } from './bulk-run.js';
import type { ListView, Reading } from './list-view.js';

/** What the bars are written with. */
interface Words {
  readonly text: TagsTexts;
  readonly formats: Formats;
}

/** What can be done with the selection; an action that is missing is not allowed or makes no sense now. */
export interface SelectionActions {
  selectAll?(): void;
  add?(): void;
  remove?(): void;
  export(): void;
  clear(): void;
}

/** Who is selected, in words. */
export function selectionWords(
  { selection, rows }: Pick<ListView, 'selection' | 'rows'>,
  { text: { bulk }, formats }: Words,
): string {
  const { ids, isAll } = selection();
  return isAll ? bulk.all(formats.count(rows.total ?? 0)) : bulk.selected(formats.count(ids.length));
}

/** What the bar over a selection holds. */
export function selectionBar(
  target: BulkTarget,
  { text, formats, actions, total }: Words & { actions: SelectionActions; total: number },
): TemplateResult {
  const { bulk } = text;
  const count = formats.count(target.total);
  const button = (label: string, act: (() => void) | undefined, kind = 'button') =>
    act
      ? html`<button type="button" class=${kind} part="button" @click=${act}><span ${ownText(label)}></span></button>`
      : nothing;
  return html`<button type="button" class="icon-button" part="button" aria-label=${bulk.clear} @click=${actions.clear}>
      ${toolIcon('close')}</button
    ><span class="count" ${ownText(target.query ? bulk.all(count) : bulk.selected(count))}></span>
    ${target.query || !actions.selectAll ? nothing : allButton(actions.selectAll, { text, formats, total })}
    <span class="actions">
      ${button(bulk.add, actions.add)} ${button(bulk.remove, actions.remove)}
      <button type="button" class="button export" part="button" @click=${actions.export}>
        ${toolIcon('download')}<span ${ownText(bulk.export)}></span>
      </button>
    </span>`;
}

/** Selects all that match; where there is little room, with fewer words to see than to hear. */
function allButton(
  selectAll: () => void,
  { text: { bulk }, formats, total }: Words & { total: number },
): TemplateResult {
  const count = formats.count(total);
  const label = bulk.selectAll(count);
  return html`<button type="button" class="button plain" part="button" aria-label=${label} @click=${selectAll}>
    <span class="long" ${ownText(label)}></span><span class="short" ${ownText(bulk.selectAllShort(count))}></span>
  </button>`;
}

/** How far a change or a reading is, with a button that ends it. */
export function progressBar(
  progress: BulkProgress | Reading,
  { text, formats, onCancel }: Words & { onCancel: () => void },
): TemplateResult {
  const { bulk } = text;
  const { done, total } = progress;
  // Until the first answer is in there is no telling how fast it goes: a bar at 0 would seem to stand still.
  const isUnknown = done === 0;
  const isStopping = 'isStopping' in progress && progress.isStopping;
  const [number, of] = [formats.number(done), formats.count(total)];
  const sentence = () => {
    if (isStopping) return bulk.stopping;
    const kind = 'kind' in progress ? progress.kind : 'running';
    return isUnknown ? bulk[`${kind}All`](of) : bulk[kind](number, of);
  };
  return html`<progress aria-label=${bulk.label} max=${total || 1} value=${isUnknown ? nothing : done}></progress>
    <span class="count" ${ownText(sentence())}></span>
    <span class="actions"
      ><button type="button" class="button" part="button" ?disabled=${isStopping} @click=${onCancel}>
        <span ${ownText(bulk.cancel)}></span></button
    ></span>`;
}

/** What can be done about a change that did not come to its end, or not for everybody. */
export interface OutcomeActions {
  goOn(): void;
  showMore(): void;
  download(): void;
  dismiss(): void;
  nameOf(id: string): string | undefined;
}

/** For how many customers a change was carried out that ended early. */
export function extentWords(
  { changed, total, isUncertain }: BulkOutcome,
  { bulk, formats }: Pick<Words, 'formats'> & Pick<TagsTexts, 'bulk'>,
): string {
  return isUncertain ? bulk.brokenAll : bulk.broken(formats.number(changed), formats.count(total));
}

/** What was not done, by row. @param shown how many rows are written */
export function outcomePanel(
  outcome: BulkOutcome,
  { text, formats, actions, shown }: Words & { actions: OutcomeActions; shown: number },
): TemplateResult {
  const { bulk } = text;
  const { failed, rest } = outcome;
  const left = failed.length - shown;
  const button = (label: string, act: () => void) =>
    html`<button type="button" class="button" part="button" @click=${act}><span ${ownText(label)}></span></button>`;
  const sentences = [
    rest.length > 0 && extentWords(outcome, { bulk, formats }),
    failed.length > 0 && bulk.failed(formats.count(failed.length)),
  ].filter((sentence) => sentence !== false);
  return html`<div
    class="outcome"
    part="outcome"
    role="group"
    tabindex="-1"
    data-focus="outcome"
    aria-label=${bulk.failures}
  >
    <p class="sentence" ${ownText(sentences.join(' '))}></p>
    <ul class="failures" role="list" ?hidden=${failed.length === 0}>
      ${repeat(
        failed.slice(0, shown),
        eachKey(({ customerId }) => customerId),
        ({ customerId, message }) =>
          html`<li>
            <bdi .textContent=${actions.nameOf(customerId) ?? customerId}></bdi
            ><bdi class="reason" .textContent=${message}></bdi>
          </li>`,
      )}
    </ul>
    <span class="actions">
      ${rest.length > 0 ? button(bulk.goOn, actions.goOn) : nothing}
      ${left > 0 ? button(bulk.moreFailures(formats.count(left)), actions.showMore) : nothing}
      ${failed.length > 0 ? button(bulk.download, actions.download) : nothing} ${button(bulk.close, actions.dismiss)}
    </span>
  </div>`;
}
