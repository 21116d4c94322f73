/** The fields for what a chosen element takes. */
import { make } from './dom.js';
import { isFit } from './state.js';

/** Help: the builder's own words, else (in English) the library's. */
function helpOf(attribute, tag, texts) {
  if (attribute.name === 'customer-id' && texts.withoutCustomer[tag]) return texts.withoutCustomer[tag];
  return texts.attributes[attribute.name]?.[1] ?? attribute.description;
}

const nameOf = (attribute, value, texts) => texts.values[attribute.name]?.[value] ?? value;

function choice(attribute, current, texts) {
  const options = [
    ['', texts.said.usual],
    ...attribute.values.map((value) => [value, nameOf(attribute, value, texts)]),
  ];
  return make('select', {}, ...options.map(([value, text]) => new Option(text, value, false, value === current)));
}

function several(attribute, current, { texts, change }) {
  const boxes = attribute.values.map((value) =>
    make('input', { type: 'checkbox', value, checked: current.includes(value) }),
  );
  const labels = boxes.map((box) => make('label', {}, box, ` ${nameOf(attribute, box.value, texts)}`));
  const chosen = () => boxes.flatMap(({ checked, value }) => (checked ? [value] : []));
  const set = make('fieldset', { className: 'field' }, ...labels);
  set.addEventListener('change', () => change(attribute, chosen().join(',')));
  return set;
}

const inputs = {
  choice,
  number: ({ min, max }, value) => make('input', { type: 'number', value, min: min ?? '', max: max ?? '' }),
  text: (attribute, value) => make('input', { value, maxLength: 500 }),
  list: (attribute, value) => make('input', { value, maxLength: 500 }),
};

/**
 * @param {{ name: string, kind: string, values?: readonly string[] }} attribute
 * @param {{ item: { id: string, tag: string, attributes: Record<string, string> }, texts: object, change: (attribute: object, value: string) => void }} context
 *   `change` hears only of values that the element takes, and of an empty text.
 */
export function fieldOf(attribute, { item, texts, change }) {
  const { name, kind } = attribute;
  const current = item.attributes[name] ?? '';
  const label = texts.attributes[name][0];
  const help = make('p', { className: 'help', id: `${item.id}-${name}-help` }, helpOf(attribute, item.tag, texts));
  const described = { data: { attribute: name }, aria: { describedby: help.id } };
  if (kind === 'switch') {
    const box = Object.assign(make('input', described), { type: 'checkbox', checked: current === 'true' });
    box.addEventListener('change', () => change(attribute, box.checked ? 'true' : ''));
    return make('div', { className: 'field' }, make('label', {}, box, ` ${label}`), help);
  }
  if (kind === 'list' && attribute.values) {
    const set = several(attribute, current.split(','), { texts, change });
    set.prepend(make('legend', {}, label), help);
    return set;
  }
  const input = inputs[kind](attribute, current, texts);
  input.id = `${item.id}-${name}`;
  input.dataset.attribute = name;
  input.setAttribute('aria-describedby', help.id);
  input.addEventListener('input', () => {
    const isRight = input.value === '' || isFit(attribute, input.value);
    input.setAttribute('aria-invalid', String(!isRight));
    if (isRight) change(attribute, input.value);
  });
  return make('div', { className: 'field' }, make('label', { htmlFor: input.id }, label), input, help);
}
