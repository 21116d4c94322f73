/** Steps 2 and 3, and the kind of page: fields with the names that settings have. */
import { byId } from './dom.js';
import { withSetting } from './state.js';

/** Fields that say so when what is typed is of no use, so far: setting → where it is said. */
const judged = { zone: 'zone-fault', brand: 'brand-fault', 'brand-dark': 'brand-dark-fault' };

function fillZones() {
  const zones = Intl.supportedValuesOf?.('timeZone') ?? ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/London', 'UTC'];
  byId('zones').replaceChildren(...zones.map((zone) => new Option('', zone)));
}

/** A color as people type it: in capitals, in short, without #. */
function fullColor(text) {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  if (/^[\da-f]{3}$/.test(digits)) return `#${digits.replace(/./g, '$&$&')}`;
  return /^[\da-f]{6}$/.test(digits) ? `#${digits}` : text;
}

function valueOf(field) {
  if (field.name === 'css') return field.checked ? 'page' : 'file';
  return field.name.startsWith('brand') ? fullColor(field.value) : field.value;
}

/** @param {(name: string, value: string) => void} change Hears what is typed and chosen. */
export function createForm(change) {
  const form = byId('steps');
  const fields = [...form.elements].filter(({ name }) => name);
  fillZones();

  function judge(field) {
    const fault = byId(judged[field.name]);
    if (!fault) return;
    const value = valueOf(field);
    fault.hidden = value === '' || withSetting({}, field.name, value)[field.name] === value.trim();
    field.setAttribute('aria-invalid', String(!fault.hidden));
  }

  for (const field of fields) {
    field.addEventListener('input', () => {
      judge(field);
      change(field.name, valueOf(field));
    });
  }
  for (const picker of form.querySelectorAll('[data-picks]'))
    picker.addEventListener('input', () => change(picker.dataset.picks, picker.value));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const choice of document.querySelectorAll('[name="width"]'))
    choice.addEventListener('change', () => (byId('stage').dataset.width = choice.value));

  /** What is of no use so far stays, to be mended. */
  const isLeft = (field, value) => field.getAttribute('aria-invalid') === 'true' && value === '';

  function write(field, value) {
    if (field.type === 'radio') field.checked = field.value === value;
    else if (field.type === 'checkbox') field.checked = value === 'page';
    else if (field !== document.activeElement && !isLeft(field, value)) {
      field.value = value;
      judge(field);
    }
  }

  return {
    show(state, { library }) {
      for (const field of fields) write(field, state[field.name]);
      for (const picker of form.querySelectorAll('[data-picks]'))
        picker.value = state[picker.dataset.picks] || byId(picker.dataset.picks).placeholder;
      byId('folder').placeholder = library;
      byId('live').hidden = state.source !== 'api';
      byId('brand-field').hidden = state.theme === 'dark' && !state.brand;
      byId('brand-dark-field').hidden = state.theme === 'light';
    },
  };
}
