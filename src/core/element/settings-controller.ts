import type { Formats } from '../texts/formats.js';
import { formatsFor } from '../texts/formats.js';
import { spokenLocale } from '../texts/languages.js';
import { pageLocale, watchPageLanguage } from '../texts/page-locale.js';
import type { HubController } from '../hub/hub-controller.js';
import { pageSettings } from '../hub/page-settings.js';
import { layered, resolveSettings } from '../hub/settings.js';
import type { DisplaySettings, ResolvedSettings } from '../hub/settings.js';
import { sameItems } from '../same-items.js';
import { saysTheSame } from '../says-the-same.js';
import type { ReactiveController, ReactiveElement } from 'lit';

/** An element with settings of its own. */
interface Host extends ReactiveElement {
  /** What the element itself says; what it does not say is undefined. */
  readonly ownSettings: DisplaySettings;
}

/**
 * Works an element's settings out: its own attributes over those of the composites around it, over the nearest provider's or `configure()`'s,
 * over the defaults. The same object as long as it says the same.
 */
export class SettingsController implements ReactiveController {
  /** The settings, with the defaults. */
  current: ResolvedSettings = unasked();
  /** What the element and the composites around it lay over the hub's settings; the same object as long as it says the same. */
  over: DisplaySettings = {};
  /** Numbers, dates and durations in the language and time zone of the settings. */
  formats: Formats = formatsFor('en', 'UTC');
  /** What the settings were worked out from. */
  private from: readonly unknown[] = [];
  private unwatch?: () => void;

  constructor(
    private readonly host: Host,
    private readonly hubs: HubController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = watchPageLanguage(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  /** Works the settings out again where something they come from is another. Called before each update. */
  resolve(): void {
    const { hub, over } = this.hubs;
    const laid = layered(over, this.host.ownSettings);
    if (!saysTheSame(laid, this.over)) this.over = laid;
    const around = hub?.settings ?? pageSettings();
    const page = pageLocale(this.host);
    const from = [around, this.over, page];
    if (sameItems(from, this.from)) return;
    this.from = from;
    const resolved = resolveSettings(layered(around, this.over), page);
    const spoken = { ...resolved, locale: spokenLocale(resolved.locale) };
    if (saysTheSame(spoken, this.current)) return;
    this.current = spoken;
    this.formats = formatsFor(spoken.locale, spoken.timeZone);
  }
}

let defaults: ResolvedSettings | undefined;

/** The settings of an element that asked nobody yet. */
function unasked(): ResolvedSettings {
  return (defaults ??= resolveSettings({}, 'en'));
}
