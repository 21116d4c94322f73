import type { PropertyDeclaration } from 'lit';
import type { HubSettings } from '../hub/settings.js';
import { jsonAttribute, numberAttribute, switchAttribute } from './attributes.js';

/**
 * The settings that the provider and every element take as attributes: where the data come from, and how they are shown. A new setting is a line
 * here, beside its meaning in `HubSettings`.
 */
export type SettingName = Exclude<keyof HubSettings, 'product' | 'urlState'>;

/** How each of them is a reactive property, for the `static properties` of a class. */
export const settingProperties = {
  apiBase: { attribute: 'api-base' },
  tokenUrl: { attribute: 'token-url' },
  getToken: { attribute: false },
  awaitsToken: { attribute: 'awaits-token', type: Boolean, converter: switchAttribute },
  credentials: {},
  source: {},
  scenario: {},
  locale: {},
  timeZone: { attribute: 'time-zone' },
  theme: {},
  windowDays: { attribute: 'window-days', converter: numberAttribute },
  customerHref: { attribute: 'customer-href' },
  refreshSeconds: { attribute: 'refresh-seconds', converter: numberAttribute },
  messages: { converter: jsonAttribute },
} as const satisfies Record<SettingName, PropertyDeclaration>;

/** The settings as properties of an element. */
export type SettingProperties = Pick<HubSettings, SettingName>;

/** What an element itself says about how its data are shown. */
export function ownDisplay({ locale, timeZone, theme, windowDays, customerHref, messages }: SettingProperties) {
  return { locale, timeZone, theme, windowDays, customerHref, messages };
}
