export const productSwitch = {
  label: 'Product',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Everything below shows this product.',
};
