/** One listener on the document hears the elements of every fragment, whenever it came. */
document.addEventListener('hub-customer-select', (event) => {
  event.preventDefault();
  document.querySelector('output').textContent = event.detail.customer.displayName;
});
