import type { ReactiveController, ReactiveElement } from 'lit';
import type { ViewAct } from '../../components/view-menu/view-menu.events.js';
import type { KeptList } from '../../core/element/kept-list.js';
import type { Hub } from '../../core/hub/hub.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { Remembered } from '../../core/remembered.js';
import { replacing } from './filter-choice.js';
import type { FilterTarget } from './filter-target.js';
import { readViews, renamedView, sameName, sameView, withView, withoutView } from './saved-views.js';
import type { SavedView } from './saved-views.js';
import { renamedTags, withTagNames } from './tag-names.js';
import type { TagNames } from './tag-names.js';
import { viewStore } from './view-store.js';
import { HubViewsChangeEvent } from './views-change.event.js';

/** An element with saved views. */
interface Host extends ReactiveElement {
  readonly currentHub: Hub | undefined;
  /** The views that the page keeps. */
  views?: readonly SavedView[] | undefined;
  /** The part of the storage key behind the colon, empty for none; undefined: this browser keeps none. */
  readonly keepViews?: string | undefined;
}

const none: readonly SavedView[] = [];

/** The views that somebody saved: those that the page gives, or those that this browser keeps. Where a tag gets another name in the hub, they follow. */
export class ViewsController implements ReactiveController {
  private readonly store: KeptList<SavedView>;
  private readonly given = new Remembered<readonly SavedView[]>();
  private readonly renamed: SliceController<TagNames>;
  private followed = renamedTags.initial;

  constructor(
    private readonly host: Host,
    private readonly target: () => FilterTarget | undefined,
  ) {
    this.store = viewStore(host, () => (host.views ? undefined : (host.keepViews ?? undefined)));
    this.renamed = new SliceController(host, renamedTags);
    host.addController(this);
  }

  /** The page is told, and the host redrawn: not while it is being drawn. */
  hostUpdated(): void {
    const { value } = this.renamed;
    if (value === this.followed) return;
    this.followed = value;
    if (this.all.some((view) => withTagNames(view.filters, value) !== view.filters))
      queueMicrotask(() => this.follow(value));
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

  private follow(names: TagNames): void {
    this.change((views) => views.map((view) => ({ ...view, filters: withTagNames(view.filters, names) })));
  }

  private change(changed: (views: readonly SavedView[]) => readonly SavedView[]): void {
    const { host } = this;
    if (host.views) host.views = changed(this.all);
    else this.store.change(changed);
    host.dispatchEvent(new HubViewsChangeEvent(this.all));
  }
}
