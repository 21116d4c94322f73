import type {} from 'partner-hub-elements';

const list = document.querySelector('customer-list')!;
const output = document.querySelector('output')!;

document.addEventListener('hub-customer-select', (event) => {
  event.preventDefault();
  output.value = event.detail.customer.displayName;
});

document.querySelector('main > button')!.addEventListener('click', () => {
  if (list.isConnected) list.remove();
  else output.after(list);
});
