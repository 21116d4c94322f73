import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ViewActEvent } from '../../components/view-menu/view-menu.events.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { LatePart } from '../../core/element/late-part.js';
import type { HubElement } from '../../core/element/hub-element.js';
import type { CustomerFilterTexts } from '../../locales/customer-filter-texts.js';
import type { FilterTarget } from '../../families/customer/filter-target.js';
import { LONGEST_VIEW_NAME, sameName } from '../../families/customer/saved-views.js';
import type { SavedView } from '../../families/customer/saved-views.js';
import { ViewsController } from '../../families/customer/views-controller.js';
import { tagIn } from '../../core/element/tag-in.js';

type Texts = CustomerFilterTexts['customerViews'];

/** What the saved views stand on. */
export interface ViewsPartOptions {
  text(): Texts;
  target(): FilterTarget | undefined;
  /** A view was chosen. */
  onShow(): void;
}

type Host = HubElement & { views?: readonly SavedView[] | undefined; readonly keepViews?: string | undefined };

/** The saved views of a filter. The code of their menu comes when it is first opened; until then there is its button. */
export class ViewsPart {
  private readonly code = new LatePart(
    this.host,
    () => import('../../components/view-menu/view-menu.js'),
    ({ ViewMenu }) => ViewMenu,
  ).when(() => this.isWanted);
  private readonly views: ViewsController;
  private isWanted = false;
  private opens = false;

  constructor(
    private readonly host: Host,
    private readonly options: ViewsPartOptions,
  ) {
    this.views = new ViewsController(host, () => options.target());
    host.addQuestion(this.code);
    host.addController({ hostUpdated: () => this.openWhenHere() });
  }

  render(): TemplateResult | typeof nothing {
    const { host, views, code } = this;
    if (!views.isOn) return nothing;
    const text = this.options.text();
    const { current, names } = views;
    if (!code.part) return this.button(current, text);
    const tag = tagIn(host, code.part);
    return html`<${tag}
      class="views"
      part="views"
      .names=${names}
      .current=${current}
      .note=${this.note(text)}
      .longest=${LONGEST_VIEW_NAME}
      .isSame=${sameName}
      .text=${text}
      @view-act=${this.onAct}
    ></${tag}>`;
  }

  private button(current: string | undefined, text: Texts): TemplateResult {
    return html`<button
      type="button"
      class="button views-button"
      part="views"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${current === undefined ? nothing : text.shown(current)}
      @click=${this.onPress}
    >
      <bdi .textContent=${current ?? text.views}></bdi>${toolIcon('chevron')}
    </button>`;
  }

  private note(text: Texts): string {
    if (this.views.hasFailed) return text.notKept;
    return this.views.isKeptHere && this.options.target()?.filters.q ? text.withoutText : '';
  }

  private readonly onPress = (): void => {
    this.isWanted = this.opens = true;
    void this.code.refresh();
    this.host.requestUpdate();
  };

  private openWhenHere(): void {
    const menu = this.opens ? this.host.renderRoot.querySelector<HTMLElement & { open(): void }>('.views') : null;
    if (!menu) return;
    this.opens = false;
    menu.open();
  }

  private readonly onAct = ({ detail: act }: ViewActEvent): void => {
    const text = this.options.text();
    this.views.act(act);
    this.host.requestUpdate();
    if (act.kind === 'choose') this.options.onShow();
    this.host.announce(this.said(act, text));
  };

  private said(act: ViewActEvent['detail'], text: Texts): string {
    if (act.kind === 'rename') return text.renamed(act.to);
    const { choose, save, remove } = { choose: text.chosen, save: text.saved, remove: text.removed };
    return { choose, save, remove }[act.kind](act.name);
  }
}
