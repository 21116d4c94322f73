import 'partner-hub-elements/define/customer-detail';
import 'partner-hub-elements/define/customer-list';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/license-bar';
import 'partner-hub-elements/define/partner-hub';

/** On the server the imports register nothing. */
export default defineNuxtPlugin({ name: 'elements' });
