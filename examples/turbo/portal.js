/** One listener on the document hears the elements of every page that Turbo shows. */
document.addEventListener('hub-customer-select', (event) => {
  event.preventDefault();
  document.querySelector('output').textContent = event.detail.customer.displayName;
});
