/** A page that imports nothing but what registers an element knows its tag, its properties and the events. */
import 'partner-hub-elements/define/customer-list';

const list = document.querySelector('customer-list')!;
list.pageSize = 50;
list.addEventListener('hub-customer-select', (event) => event.detail.customer.displayName);
document.addEventListener('hub-auth-required', (event) => event.preventDefault());
// @ts-expect-error a list has no metric
list.metric = 'total-customers';
