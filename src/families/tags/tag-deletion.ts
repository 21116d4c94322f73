import type { Tag } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import { changeTags, createTag, deleteTag } from '../../api/endpoints/tags.js';
import type { BulkTagResult } from '../../api/contract.js';
import type { Confirmation } from '../../components/confirm-dialog/confirm-dialog.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { ChangesInTurn } from '../../core/query/changes-in-turn.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import type { Formats } from '../../core/texts/formats.js';
import { CUSTOMERS_PER_CHANGE } from '../../domain/tags.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { NoticeController } from '../notice/notice-controller.js';
import { hideTag } from './tag-overlays.js';

/** An element in which tags are deleted. */
interface Host extends MutationHost, HTMLElement {
  readonly formats: Formats;
}

/** What the deletion asks, says and tells. */
export interface TagDeletionOptions {
  text(): TagsTexts;
  readonly notices: NoticeController;
  /** Asks a person. */
  confirm(confirmation: Confirmation): Promise<boolean>;
  /** A person confirmed: the tag goes now. */
  onConfirm(tag: Tag): void;
  /** The tag is gone. */
  onDeleted(tag: Tag): void;
  /** The tag is there again, under another id, also where not all who had it have it again. */
  onRestored(tag: Tag): void;
}

/** Who has a tag. */
interface Holders {
  readonly total: number;
  /** Undefined when they are more than one change can name. */
  readonly ids: readonly string[] | undefined;
}

/** How long a question waits to know whom it touches; ms. */
const PATIENCE = 3000;

/**
 * Deletes tags: asks first, with the number of customers that are touched as it is now, and offers to take it back where that can be
 * done: when it is known who had the tag, and they are no more than one change can name.
 */
export class TagDeletion {
  private readonly deletion: MutationController<ParametersOf<typeof deleteTag>, undefined>;
  private readonly creation: MutationController<ParametersOf<typeof createTag>, Tag>;
  private readonly assignment: MutationController<ParametersOf<typeof changeTags>, BulkTagResult>;
  private readonly turns: ChangesInTurn;
  private deleted?: Tag;
  private isAsking = false;

  constructor(
    private readonly host: Host,
    private readonly options: TagDeletionOptions,
  ) {
    this.turns = new ChangesInTurn(host);
    this.deletion = new MutationController(host, deleteTag, {
      optimistic: (overlay) => this.deleted && hideTag(overlay, this.deleted),
    });
    this.creation = new MutationController(host, createTag);
    this.assignment = new MutationController(host, changeTags);
  }

  /** Asks whether to delete a tag, and does it. */
  async ask(tag: Tag): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const { connection } = this.host;
    let holders: Holders | undefined;
    try {
      holders = await this.holdersOf(tag);
      if (this.host.connection !== connection) return;
      if (!(await this.options.confirm(this.question(tag, holders)))) return;
    } finally {
      this.isAsking = false;
    }
    await this.turns.take(() => this.delete(tag, holders));
  }

  private async holdersOf({ name }: Tag): Promise<Holders | undefined> {
    try {
      const parameters = { tag: [name], max: CUSTOMERS_PER_CHANGE, offset: 0 };
      const signal = AbortSignal.timeout(PATIENCE);
      const page = await this.host.connection?.ask(listCustomers, parameters, { signal });
      if (!page) return undefined;
      const ids = page.items.map(({ id }) => id);
      return { total: page.total, ids: ids.length === page.total ? ids : undefined };
    } catch {
      return undefined;
    }
  }

  private question(tag: Tag, holders: Holders | undefined): Confirmation {
    const { tagNotice } = this.options.text();
    const count = holders?.total ?? tag.customerCount;
    const touches = count === 0 ? tagNotice.touchesNobody : this.touches(count);
    return {
      heading: tagNotice.question(tag.name),
      message: `${touches}\n${holders?.ids ? tagNotice.canUndo : tagNotice.cannotUndo}`,
      confirmLabel: tagNotice.confirm,
      isDanger: true,
    };
  }

  private touches(count: number | null): string {
    const { tagNotice } = this.options.text();
    return count === null ? tagNotice.touchesUnknown : tagNotice.touches(this.host.formats.count(count));
  }

  private async delete(tag: Tag, holders: Holders | undefined): Promise<void> {
    const { notices, onConfirm, onDeleted } = this.options;
    const { tagNotice } = this.options.text();
    onConfirm(tag);
    this.deleted = tag;
    const isDone = await this.deletion.run({ id: tag.id });
    const { error } = this.deletion;
    // Somebody else was faster: it is gone, and who had it is not known any more.
    const isGone = error?.code === 'notFound';
    if (error && !isGone) return notices.failed(tagNotice.notDeleted(tag.name), error);
    if (!isDone && !isGone) return;
    const ids = isDone ? holders?.ids : undefined;
    notices.done(tagNotice.deleted(tag.name), ids && (() => void this.turns.take(() => this.restore(tag, ids))));
    onDeleted(tag);
  }

  /** Makes the tag anew and gives it to those that had it. Says how far that went. */
  private async restore(tag: Tag, ids: readonly string[]): Promise<void> {
    const { name, description } = tag;
    const { notices, onRestored } = this.options;
    const { tagNotice } = this.options.text();
    const isMade = await this.creation.run({ name, ...(description && { description }) });
    if (!isMade) {
      if (this.creation.error) notices.failed(tagNotice.notRestored(name), this.creation.error);
      return;
    }
    const { formats } = this.host;
    const isGiven = ids.length === 0 || (await this.assignment.run({ customerIds: [...ids], add: [name] }));
    const given = ids.length === 0 ? 0 : (this.assignment.answer?.changed ?? 0);
    const of = formats.count(ids.length);
    if (isGiven && given === ids.length) notices.done(tagNotice.restored(name, of));
    else if (isGiven) notices.done(tagNotice.restoredPart(name, formats.count(given), of));
    else if (this.assignment.error)
      notices.failed(tagNotice.restoredPart(name, formats.count(0), of), this.assignment.error);
    onRestored(tag);
  }
}
