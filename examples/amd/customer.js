define(() => (view, id) => {
  const detail = document.createElement('customer-detail');
  detail.setAttribute('customer-id', id);
  view.replaceChildren(detail);
});
