/** The portal's own code: its languages, its appearance, and what it does when a customer is chosen. No framework, no library. */
import { texts } from './portal-texts.js';

const hubs = document.querySelectorAll('partner-hub');
const language = document.getElementById('language');
const theme = document.getElementById('theme');
const dialog = document.getElementById('customer');

for (const locale of Object.keys(texts)) {
  const option = new Option(texts[locale].name, locale);
  option.lang = locale;
  language.append(option);
}

/** Writes what is not there yet: the pages come in Dutch and light, and a browser lays out anew what is written, also when it is the same. */
function write(target, values) {
  for (const [name, value] of Object.entries(values)) if (target[name] !== value) target[name] = value;
}

function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function speak(locale) {
  const words = texts[locale];
  write(document.documentElement, { lang: locale, dir: ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr' });
  write(language, { value: locale });
  for (const hub of hubs) set(hub, 'locale', locale);
  for (const element of document.querySelectorAll('[data-text]'))
    write(element, { textContent: words[element.dataset.text] });
  for (const element of document.querySelectorAll('[data-label]'))
    write(element, { ariaLabel: words[element.dataset.label] });
  for (const element of document.querySelectorAll('[data-label-of]'))
    set(element, 'label', words[element.dataset.labelOf]);
}

function paint(appearance) {
  write(document.documentElement.dataset, { theme: appearance });
  write(theme, { value: appearance });
  for (const hub of hubs) set(hub, 'theme', appearance);
}

/** The portal has a card of its own for a customer. */
function openCustomer({ id, displayName }) {
  document.getElementById('customer-name').textContent = displayName;
  document.getElementById('customer-id').textContent = id;
  dialog.querySelector('license-bar').setAttribute('customer-id', id);
  dialog.showModal();
}

// On the page of the customers the list shows the details itself.
if (dialog) {
  document.addEventListener('hub-customer-select', (event) => {
    event.preventDefault();
    openCustomer(event.detail.customer);
  });
}

// What is chosen stays chosen: in the address, so that a page can be sent to a colleague.
const chosen = new URLSearchParams(location.search);

/** Beside what the elements keep there. */
function remember(name, value) {
  const now = new URLSearchParams(location.search);
  now.set(name, value);
  history.replaceState(history.state, '', `?${now}${location.hash}`);
}

language.addEventListener('change', () => {
  speak(language.value);
  remember('language', language.value);
});
theme.addEventListener('change', () => {
  paint(theme.value);
  remember('theme', theme.value);
});

/** The menu marks the part of the page that was asked for. */
function markPlace() {
  const hash = location.hash || '#overview';
  for (const link of document.querySelectorAll('.side a[href^="#"]')) {
    if (link.getAttribute('href') === hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

addEventListener('hashchange', markPlace);
markPlace();

speak(Object.hasOwn(texts, chosen.get('language')) ? chosen.get('language') : 'nl');
paint(chosen.get('theme') === 'dark' ? 'dark' : 'light');
