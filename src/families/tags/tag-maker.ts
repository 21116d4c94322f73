import type { Tag } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { createTag, listTags } from '../../api/endpoints/tags.js';
import type { HubError } from '../../api/hub-error.js';
import type { MutationHost } from '../../core/query/mutation-controller.js';
import { MutationController } from '../../core/query/mutation-controller.js';
import { isSameTag } from '../../domain/tags.js';

/** Makes tags that are wanted for customers and do not exist yet. */
export class TagMaker {
  private readonly creation: MutationController<ParametersOf<typeof createTag>, Tag>;

  constructor(private readonly host: MutationHost) {
    this.creation = new MutationController(host, createTag);
  }

  /** Whether one is being made. */
  get isPending(): boolean {
    return this.creation.isPending;
  }

  /** Why the last one could not be made. */
  get error(): HubError | undefined {
    return this.creation.error;
  }

  /** Makes a tag; where somebody else has just made it, theirs will do. Resolves with its name; undefined when there is none, see `error`. */
  async made(name: string): Promise<string | undefined> {
    if (await this.creation.run({ name })) return this.creation.answer?.name;
    if (this.error?.code !== 'conflict') return undefined;
    const { connection, settings } = this.host;
    const page = await connection?.ask(listTags, {}, { language: settings.locale }).catch(() => undefined);
    return page?.items.find((tag) => isSameTag(tag.name, name))?.name;
  }
}
