import type { Customer } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { changeCustomerTags } from '../../api/endpoints/tags.js';
import type { HubError } from '../../api/hub-error.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { SubjectWatch, goesOn } from '../../core/query/subject-watch.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { Connection } from '../../core/hub/connection.js';
import type { Formats } from '../../core/texts/formats.js';
import { effective, isEmptyChange, joined, reverseOf, tagName, tagsAfter } from '../../domain/tags.js';
import type { TagChange, Tagged } from '../../domain/tags.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { TagMaker } from './tag-maker.js';
import { showCustomerTags } from './tag-overlays.js';
import { HubTagsChangeEvent } from './tags-change.event.js';

/** A customer whose tags are changed. */
export interface TaggedCustomer extends Tagged {
  /** Absent where it is not known. */
  readonly displayName?: string;
}

/** An element in which tags of customers are changed. */
interface Host extends MutationHost, HTMLElement {
  readonly formats: Formats;
}

/** What the tagger speaks with. */
interface Voice {
  text(): TagsTexts;
  readonly notices: NoticeController;
  /** Tags were wanted for a customer, and that failed. */
  onRefused?(customer: TaggedCustomer, refused: RefusedTags): void;
}

/** Tags that a customer did not get. */
export interface RefusedTags {
  readonly add: readonly string[];
  /** Names among them that were to be made. */
  readonly create: readonly string[];
}

/** What is wanted for a customer and is not sent yet. */
interface Wish extends TagChange {
  readonly customer: TaggedCustomer;
  /** Where it was wanted: another source may mean another person. */
  readonly connection: Connection | undefined;
  /** Names among `add` that are no tags yet. */
  readonly create: readonly string[];
}

/**
 * Changes the tags of customers one after the other: shows at once what is wanted, sends only what is different, and joins what is wanted
 * of the same customer meanwhile into the next change. What failed is taken back and said; what was done can be taken back.
 */
export class CustomerTagger {
  private readonly mutation: MutationController<ParametersOf<typeof changeCustomerTags>, Customer>;
  private readonly maker: TagMaker;
  private readonly wishes = new Map<string, Wish>();
  private sent?: Wish;
  private isWorking = false;

  constructor(
    private readonly host: Host,
    private readonly voice: Voice,
  ) {
    this.mutation = new MutationController(host, changeCustomerTags, { optimistic: showCustomerTags });
    this.maker = new TagMaker(host);
    new SubjectWatch(host, () => this.giveUp());
  }

  /** Whether something is under way. */
  get isBusy(): boolean {
    return this.sent !== undefined;
  }

  /** The tags that a customer has once all that is wanted was done. */
  tagsOf({ id, tags }: Tagged): readonly string[] {
    const sent = this.sent?.customer.id === id ? this.sent : undefined;
    return [sent, this.wishes.get(id)].reduce((now, wish) => (wish ? tagsAfter(now, wish) : now), tags);
  }

  /** Puts a tag on that may not exist yet: then it is made first. */
  create(customer: TaggedCustomer, typed: string): void {
    const name = tagName(typed);
    this.wish(customer, { add: [name], remove: [], create: [name] });
  }

  /** Puts tags on and takes others off. */
  change(customer: TaggedCustomer, change: TagChange): void {
    this.wish(customer, { ...change, create: [] });
  }

  /** Nothing more of what was wanted is sent. */
  private giveUp(): void {
    this.wishes.clear();
    this.sent = undefined;
  }

  private wish(customer: TaggedCustomer, { create, ...change }: Omit<Wish, 'customer' | 'connection'>): void {
    const { id } = customer;
    const { connection } = this.host;
    const before = this.wishes.get(id);
    const wanted = before ? joined(before, change) : change;
    const made = [...(before?.create ?? []), ...create].filter((name) => wanted.add.includes(name));
    // What is under way counts as done: who takes it back means it.
    const tags = this.sent?.customer.id === id ? tagsAfter(customer.tags, this.sent) : customer.tags;
    this.wishes.set(id, { customer: before?.customer ?? { ...customer, tags }, connection, ...wanted, create: made });
    this.host.requestUpdate();
    if (!this.isWorking) void this.work();
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (const [id, wish] of this.wishes) {
      this.wishes.delete(id);
      await this.carryOut(wish);
    }
    this.isWorking = false;
    this.host.requestUpdate();
  }

  private async carryOut(wish: Wish): Promise<void> {
    const { customer } = wish;
    const named = wish.create.length > 0 ? await this.withTags(wish) : wish;
    const isHere = goesOn(wish.connection, this.host.connection);
    const change = isHere && named && effective(customer.tags, named);
    if (this.sent === wish) this.sent = undefined;
    if (!change || isEmptyChange(change)) return;
    const sent = (this.sent = { ...wish, ...change });
    const isDone = await this.mutation.run({ id: customer.id, ...sendable(change) });
    const { answer, error } = this.mutation;
    if (this.sent !== sent) return;
    this.sent = undefined;
    if (isDone && answer) this.tellDone(customer, change, answer);
    else if (error) this.tellFailed(wish, error);
  }

  /** The wish with the names of tags that exist now; undefined when one could not be made. */
  private async withTags(wish: Wish): Promise<Wish | undefined> {
    this.sent = wish;
    const names = new Map<string, string>();
    for (const name of wish.create) {
      const made = await this.maker.made(name);
      if (this.sent !== wish) return undefined;
      if (made === undefined) {
        this.sent = undefined;
        if (this.maker.error) this.tellFailed(wish, this.maker.error);
        return undefined;
      }
      names.set(name, made);
    }
    return { ...wish, add: wish.add.map((name) => names.get(name) ?? name) };
  }

  private tellDone(customer: TaggedCustomer, change: TagChange, now: Customer): void {
    this.host.dispatchEvent(new HubTagsChangeEvent([now.id], now.tags));
    const undo = () => this.change(now, reverseOf(customer.tags, change));
    this.voice.notices.done(this.sentence(now.displayName, change), undo);
  }

  private sentence(name: string, { add, remove }: TagChange): string {
    const { customerTags } = this.voice.text();
    const list = (tags: readonly string[]) => this.host.formats.list(tags.map((tag) => `“${tag}”`));
    if (remove.length === 0) return customerTags.added(list(add), name);
    return add.length === 0 ? customerTags.removed(list(remove), name) : customerTags.changed(name);
  }

  private tellFailed({ customer, add, create }: Wish, error: HubError): void {
    const { displayName } = customer;
    const { customerTags } = this.voice.text();
    this.voice.onRefused?.(customer, { add, create });
    this.voice.notices.failed(customerTags.failed(displayName ?? customerTags.thisCustomer), error);
  }
}

/** Only the lists with something in them. */
function sendable({ add, remove }: TagChange): { add?: string[]; remove?: string[] } {
  return { ...(add.length > 0 && { add: [...add] }), ...(remove.length > 0 && { remove: [...remove] }) };
}
