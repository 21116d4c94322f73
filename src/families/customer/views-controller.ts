import type { ReactiveElement } from 'lit';
import type { ViewAct } from '../../components/view-menu/view-menu.events.js';
import type { KeptList } from '../../core/element/kept-list.js';
import { Remembered } from '../../core/remembered.js';
import { replacing } from './filter-choice.js';
import type { FilterTarget } from './filter-target.js';
import { readViews, renamedView, sameName, sameView, withView, withoutView } from './saved-views.js';
import type { SavedView } from './saved-views.js';
import { viewStore } from './view-store.js';
import { HubViewsChangeEvent } from './views-change.event.js';

/** An element with saved views. */
interface Host extends ReactiveElement {
  /** The views that the page keeps. */
  views?: readonly SavedView[] | undefined;
  /** The part of the storage key behind the colon, empty for none; undefined: this browser keeps none. */
  readonly keepViews?: string | undefined;
}

const none: readonly SavedView[] = [];

/** The views that somebody saved: those that the page gives, or those that this browser keeps. */
export class ViewsController {
  private readonly store: KeptList<SavedView>;
  private readonly given = new Remembered<readonly SavedView[]>();

  constructor(
    private readonly host: Host,
    private readonly target: () => FilterTarget | undefined,
  ) {
    this.store = viewStore(host, () => (host.views ? undefined : (host.keepViews ?? undefined)));
  }

  /** Whether there can be views at all. */
  get isOn(): boolean {
    return Boolean(this.host.views) || typeof this.host.keepViews === 'string';
  }

  /** Whether this browser keeps them, and not the page. */
  get isKeptHere(): boolean {
    return !this.host.views;
  }

  /** Whether what was saved last could not be kept. */
  get hasFailed(): boolean {
    return this.isKeptHere && this.store.hasFailed;
  }

  get names(): readonly string[] {
    return this.all.map(({ name }) => name);
  }

  /** The view that is shown now; undefined: none of them. */
  get current(): string | undefined {
    const now = this.present;
    return now && this.all.find((view) => sameView(view, now))?.name;
  }

  /** Does what a person asked for; tells the page of other views. */
  act(act: ViewAct): void {
    if (act.kind === 'choose') return this.show(act.name);
    const now = this.present;
    this.change((views) => {
      if (act.kind === 'rename') return renamedView(views, act.name, act.to);
      if (act.kind === 'remove') return withoutView(views, act.name);
      return now ? withView(views, { name: act.name, ...now }) : views;
    });
  }

  private get all(): readonly SavedView[] {
    const { views } = this.host;
    if (!views) return this.isOn ? this.store.items : none;
    return this.given.of([views], () => readViews(views));
  }

  /** What is shown now, as a view would keep it. */
  private get present(): Omit<SavedView, 'name'> | undefined {
    const target = this.target();
    if (!target) return undefined;
    const { q, ...filters } = target.filters;
    const { sort, columns } = target.arrangement;
    const text = q && !this.isKeptHere ? { q } : {};
    return { filters: { ...filters, ...text }, ...(sort && { sort }), ...(columns && { columns }) };
  }

  private show(name: string): void {
    const [view, target] = [this.all.find((known) => sameName(known.name, name)), this.target()];
    if (!view || !target) return;
    target.change(replacing(target.filters, view.filters));
    target.arrange(view);
  }

  private change(changed: (views: readonly SavedView[]) => readonly SavedView[]): void {
    const { host } = this;
    if (host.views) host.views = changed(this.all);
    else this.store.change(changed);
    host.dispatchEvent(new HubViewsChangeEvent(this.all));
  }
}
