import { configure } from 'partner-hub';

/** The plugin's settings, where WordPress leaves them for a module. */
configure(JSON.parse(document.querySelector('#wp-script-module-data-partner-hub-portal').textContent));

document.addEventListener('hub-customer-select', (event) => {
  event.preventDefault();
  document.querySelector('main [role=status]').textContent = event.detail.customer.displayName;
});

/** A box that comes later is replaced as well. */
function listBox() {
  const box = document.createElement('div');
  Object.assign(box.dataset, { hub: 'customer-list', status: 'trial', pageSize: '20' });
  return box;
}

document.querySelector('main button')?.addEventListener('click', ({ target }) => {
  const list = document.querySelector('customer-list');
  if (list) list.remove();
  else target.after(listBox());
});
