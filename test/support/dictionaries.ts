import { adminsTexts } from '../../src/locales/admins-texts.js';
import { attentionMoreTexts } from '../../src/locales/attention-more-texts.js';
import { attentionTexts } from '../../src/locales/attention-texts.js';
import { callingTexts } from '../../src/locales/calling-texts.js';
import { chartTexts } from '../../src/locales/chart-texts.js';
import { chartViewTexts } from '../../src/locales/chart-view-texts.js';
import { choiceTexts } from '../../src/locales/choice-texts.js';
import { commonTexts } from '../../src/locales/common-texts.js';
import { customerDetailTexts } from '../../src/locales/customer-detail-texts.js';
import { customerSubscriptionsTexts } from '../../src/locales/customer-subscriptions-texts.js';
import { customerFilterTexts } from '../../src/locales/customer-filter-texts.js';
import { customerTexts } from '../../src/locales/customer-texts.js';
import { dashboardTexts } from '../../src/locales/dashboard-texts.js';
import { dataTableTexts } from '../../src/locales/data-table-texts.js';
import { diagnosisElementsTexts } from '../../src/locales/diagnosis-elements-texts.js';
import { diagnosisRequestsTexts } from '../../src/locales/diagnosis-requests-texts.js';
import { diagnosisTexts } from '../../src/locales/diagnosis-texts.js';
import type { Dictionary } from '../../src/locales/dictionary.js';
import { helpdeskTexts } from '../../src/locales/helpdesk-texts.js';
import { kpiTexts } from '../../src/locales/kpi-texts.js';
import { licenseBalanceTexts } from '../../src/locales/license-balance-texts.js';
import { licenseTexts } from '../../src/locales/license-texts.js';
import { overlayTexts } from '../../src/locales/overlay-texts.js';
import { productSwitchTexts } from '../../src/locales/product-switch-texts.js';
import { resourcesTexts } from '../../src/locales/resources-texts.js';
import { setupTexts } from '../../src/locales/setup-texts.js';
import { subscriptionTexts } from '../../src/locales/subscription-texts.js';
import { tableTexts } from '../../src/locales/table-texts.js';
import { trialTexts } from '../../src/locales/trial-texts.js';
import { tagFormTexts } from '../../src/locales/tag-form-texts.js';
import { tagsTexts } from '../../src/locales/tags-texts.js';
import { directories } from '../../src/locales/languages.js';
import type { ShippedLanguage } from '../../src/locales/languages.js';

/** The words of every element, a family each. */
export const families = [
  adminsTexts,
  attentionMoreTexts,
  attentionTexts,
  callingTexts,
  chartTexts,
  chartViewTexts,
  choiceTexts,
  commonTexts,
  customerDetailTexts,
  customerSubscriptionsTexts,
  customerFilterTexts,
  customerTexts,
  dashboardTexts,
  dataTableTexts,
  diagnosisElementsTexts,
  diagnosisRequestsTexts,
  diagnosisTexts,
  helpdeskTexts,
  kpiTexts,
  licenseBalanceTexts,
  licenseTexts,
  overlayTexts,
  productSwitchTexts,
  resourcesTexts,
  setupTexts,
  subscriptionTexts,
  tableTexts,
  trialTexts,
  tagFormTexts,
  tagsTexts,
] as const;

/** Every word of the elements in a language. */
export async function dictionary(language: ShippedLanguage): Promise<Dictionary> {
  const own = language === 'en' ? undefined : (await directories[language]()).directory;
  const parts = await Promise.all(families.map(({ name, load }) => (own ? own[name]() : load())));
  return Object.assign({}, ...parts) as Dictionary;
}

/** Every word of the elements in English, for what is tested without an element. */
export const english = await dictionary('en');

/** Every word of the elements in Dutch. */
export const dutch = await dictionary('nl');
