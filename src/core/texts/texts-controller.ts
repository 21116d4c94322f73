import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HubError } from '../../api/hub-error.js';
import type { ShippedLanguage } from '../../locales/languages.js';
import type { TextFamily } from '../../locales/text-family.js';
import { Revival } from '../element/revival.js';
import type { Connection } from '../hub/connection.js';
import type { ResolvedSettings } from '../hub/settings.js';
import { sameItems } from '../same-items.js';
import { languageOf, loadTexts, reportMissing, textsOf } from './languages.js';

/** An element that speaks. */
export interface TextsHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly settings: ResolvedSettings;
  /** Where the element asks, if it asks anywhere. */
  readonly connection?: Connection | undefined;
  /** Told while the words are on their way, or why they cannot be had at all: the element waits with what it says until they are here. */
  awaitWords(areHere: () => boolean, error?: HubError): void;
  /** Words have come, or cannot be had. */
  wordsCame(): void;
  /** Takes what the element's `refresh()` tries again. */
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/** A language that could not be had, and why English cannot stand in for it. */
interface Missing {
  readonly language: ShippedLanguage;
  error?: HubError;
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
 * English stands in until it can: the next refresh of the element or its hub, or the connection coming back, tries again. Where nothing can be
 * had, the words of the language before stay.
 */
export class TextsController<Families extends readonly TextFamily<object>[]> implements ReactiveController {
  private readonly families: Families;
  private made?: { parts: readonly object[]; text: TextsOf<Families> };
  private missing?: Missing;
  /** What waits for another chance, once a language could not be had. */
  private revival?: Revival;

  constructor(
    private readonly host: TextsHost,
    ...families: Families
  ) {
    this.families = families;
    host.addController(this);
    host.addQuestion({ refresh: () => Promise.resolve(this.retry()) });
  }

  /** The dictionary, if there is one yet. */
  get known(): TextsOf<Families> | undefined {
    return this.made?.text;
  }

  /** The dictionary. There is one whenever the element draws. */
  get text(): TextsOf<Families> {
    if (!this.made) throw new Error('The words of this element are not here yet; it draws when they are.');
    return this.made.text;
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const parts = this.families.map((family) => this.partOf(family));
    if (parts.every((part) => part !== undefined)) this.take(parts);
    else if (!this.made || !this.missing?.error) this.host.awaitWords(this.areHere, this.missing?.error);
  }

  hostDisconnected(): void {
    this.forgetMissing();
  }

  /** Whether there is nothing to wait for: all words are here, or cannot be had. */
  private readonly areHere = (): boolean =>
    this.missing?.error !== undefined || this.families.every((family) => this.knownOf(family) !== undefined);

  /** The texts of one family; undefined while they are on their way, which begins here. */
  private partOf(family: TextFamily<object>): object | undefined {
    const known = this.knownOf(family);
    const { locale } = this.host.settings;
    if (!known && this.missing?.language !== languageOf(locale)) void this.load(family, locale);
    return known;
  }

  /** The texts of one family, in English where its language is missing; undefined where they are not here. */
  private knownOf(family: TextFamily<object>): object | undefined {
    const { locale, messages } = this.host.settings;
    const own = textsOf(family, locale, messages);
    return own ?? (this.missing?.language === languageOf(locale) ? textsOf(family, 'en', messages) : undefined);
  }

  private take(parts: readonly object[]): void {
    if (this.made && sameItems(parts, this.made.parts)) return;
    this.made = { parts, text: joined(parts) as TextsOf<Families> };
  }

  /** Tries again to load what could not be had. */
  private retry(): void {
    if (!this.missing) return;
    this.forgetMissing();
    this.host.requestUpdate();
  }

  private forgetMissing(): void {
    this.missing = undefined;
    this.revival?.stop();
  }

  private async load(family: TextFamily<object>, locale: string): Promise<void> {
    try {
      await loadTexts(family, locale);
    } catch (cause) {
      reportMissing(family, locale, cause);
      if (this.host.isConnected) await this.standIn({ language: languageOf(locale) });
    }
    this.host.wordsCame();
  }

  /** English, where it can be had. */
  private async standIn(missing: Missing): Promise<void> {
    this.missing = missing;
    this.revival ??= new Revival(this.host, () => this.retry());
    this.revival.start();
    try {
      await Promise.all(this.families.map((family) => loadTexts(family, 'en')));
    } catch (cause) {
      missing.error = new HubError('network', 'The words of this element could not be loaded.', { cause });
    }
  }
}

/** The parts as one dictionary; a portal's wording and a module are both read by name. */
function joined(parts: readonly object[]): unknown {
  return parts.length === 1 ? parts[0] : Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
