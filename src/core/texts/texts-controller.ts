import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HubError } from '../../api/hub-error.js';
import type { TextFamily } from '../../locales/text-family.js';
import type { ResolvedSettings } from '../hub/settings.js';
import { loadTexts, reportMissing, textsOf } from './languages.js';

/** An element that speaks. */
interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly settings: ResolvedSettings;
  /** Told while the words are on their way, or why they cannot be had at all: the element waits with what it says. */
  awaitWords(error?: HubError): void;
}

/** The texts of several families as one dictionary. */
export type TextsOf<Families extends readonly TextFamily<object>[]> = Families extends readonly [
  TextFamily<infer First>,
  ...infer Rest extends readonly TextFamily<object>[],
]
  ? First & TextsOf<Rest>
  : unknown;

/**
 * The words that an element needs, in its language: one or more families, each loaded when it is first needed. Where a language cannot be had,
 * English stands in until it can: the next refresh, or the connection coming back, tries again.
 */
export class TextsController<Families extends readonly TextFamily<object>[]> implements ReactiveController {
  private readonly families: Families;
  private made?: { parts: readonly object[]; text: TextsOf<Families> };
  private failed = false;
  private error?: HubError;

  constructor(
    private readonly host: Host,
    ...families: Families
  ) {
    this.families = families;
    host.addController(this);
  }

  /** The dictionary. There is one whenever the element draws. */
  get text(): TextsOf<Families> {
    if (!this.made) throw new Error('The words of this element are not here yet; it draws when they are.');
    return this.made.text;
  }

  /** Tries again to load what could not be had. */
  readonly retry = (): void => {
    if (!this.failed) return;
    this.forgetFailure();
    this.host.requestUpdate();
  };

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const { locale, messages } = this.host.settings;
    const parts: object[] = [];
    for (const family of this.families) {
      const own = textsOf(family, locale, messages);
      if (!own && !this.failed) void this.load(family, locale);
      const part = own ?? (this.failed ? textsOf(family, 'en', messages) : undefined);
      if (!part) return this.host.awaitWords(this.error);
      parts.push(part);
    }
    if (parts.every((part, place) => part === this.made?.parts[place])) return;
    this.made = { parts, text: joined(parts) as TextsOf<Families> };
  }

  hostDisconnected(): void {
    this.forgetFailure();
  }

  private forgetFailure(): void {
    this.failed = false;
    this.error = undefined;
    removeEventListener('online', this.retry);
  }

  private async load(family: TextFamily<object>, locale: string): Promise<void> {
    try {
      await loadTexts(family, locale);
    } catch (cause) {
      reportMissing(family, locale, cause);
      if (this.host.isConnected) await this.standIn();
    }
    this.host.requestUpdate();
  }

  /** English, where it can be had. */
  private async standIn(): Promise<void> {
    this.failed = true;
    addEventListener('online', this.retry);
    try {
      await Promise.all(this.families.map((family) => loadTexts(family, 'en')));
    } catch (cause) {
      this.error = new HubError('network', 'The words of this element could not be loaded.', { cause });
    }
  }
}

/** The parts as one dictionary; a portal's wording and a module are both read by name. */
function joined(parts: readonly object[]): unknown {
  return parts.length === 1 ? parts[0] : Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
