import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { DataSource } from '../api/data-source.js';
import type { TokenSource } from '../api/transport/token-source.js';
import { jsonAttribute } from './element/attributes.js';
import type { Messages, Scenario, Theme, ViewSettings, WindowDays } from './hub/settings.js';

/** The attributes that every element and the provider have: where the data come from, and how they are shown. */
export abstract class SettingsElement extends LitElement {
  /** Base URL of the contract (`openapi.yaml`), such as `https://portal.example/api`. */
  @property({ attribute: 'api-base' }) apiBase?: string;
  /** URL on the portal's own origin that answers `{ token, expires_in }`. */
  @property({ attribute: 'token-url' }) tokenUrl?: string;
  /** Gets a token: `({ reason, signal }) => Promise<{ token, expiresIn? }>`. Asked once for all elements; comes before `token-url`. */
  @property({ attribute: false }) getToken?: TokenSource;
  /** Whether cookies travel with requests: `omit`, `same-origin` (default) or `include`. */
  @property() credentials?: RequestCredentials;
  /** `demo`, or as a property a data source of the portal's own. Default: HTTP at `api-base`. */
  @property() source?: 'demo' | DataSource;
  /** Demo only: `default`, `empty`, `error`, `slow`, `rate-limited`, `expired-token`, `read-only`, `huge` or `long-names`. */
  @property() scenario?: Scenario;
  /** Language and region, BCP 47. Default: the nearest `lang`, then the browser's. */
  @property() locale?: string;
  /** IANA time zone in which days are counted. Default: the browser's. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** `light` (default), `dark`, or `auto` for the visitor's own. */
  @property() theme?: Theme;
  /** The days that "recent", "expiring" and "renewing" look at: 30, 60, 90 (default) or 180. */
  @property({ attribute: 'window-days', type: Number }) windowDays?: WindowDays;
  /** Asks again in this rhythm (seconds) while the page is visible, and at once on return to a page older than that. Default: off. */
  @property({ attribute: 'refresh-seconds', type: Number }) refreshSeconds?: number;
  /** Texts that the portal words differently, by language: `{ nl: { action: { retry: 'Nog eens' } } }`. JSON in the attribute. */
  @property({ converter: jsonAttribute }) messages?: Messages;

  /** How this element itself shows its data; what it does not say is undefined. */
  protected get ownView(): ViewSettings {
    const { locale, timeZone, theme, windowDays, messages } = this;
    return { locale, timeZone, theme, windowDays, messages };
  }
}
