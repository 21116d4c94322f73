import { configure } from 'partner-hub-elements';

/** The plugin's settings, where WordPress leaves them for a module; it leaves nothing where nothing is set. */
const settings = document.querySelector('#wp-script-module-data-partner-hub-elements-start');

configure(JSON.parse(settings?.textContent ?? '{}'));
