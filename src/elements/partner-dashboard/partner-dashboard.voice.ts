/** For how long the same words are no news, ms: an API that is gone fails many questions one after the other. */
const SAME_NEWS = 10_000;

/**
 * Lets many elements that fare alike be heard as one: what one of them said a moment ago, another need not say. So neither fifteen elements that wait
 * nor fifteen that failed alike fill the ears of who cannot see them. Each still shows how it stands. Source: quality.md, P6.
 */
export class SharedVoice {
  /** When each of the words was said last. */
  private readonly saidAt = new Map<string, number>();

  /** Whether an element may say this. */
  readonly maySay = (words: string): boolean => {
    const now = Date.now();
    for (const [said, at] of this.saidAt) if (now - at > SAME_NEWS) this.saidAt.delete(said);
    if (this.saidAt.has(words)) return false;
    this.saidAt.set(words, now);
    return true;
  };
}
