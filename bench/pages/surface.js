/** The surface on which parts of the library lie inside its elements. */
import { surface } from '../../src/styles/surface.js';
import { tokens } from '../../src/styles/tokens.js';

const ownStyles = new CSSStyleSheet();
ownStyles.replaceSync(':host { --hub-row-height: 40px; --hub-table-height: 600px; display: block }');

/** An element with the library's surface and tokens, in whose box another stands. */
export function inSurface(element) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [surface.styleSheet, tokens.styleSheet, ownStyles];
  const box = document.createElement('div');
  box.className = 'surface';
  box.append(document.createElement('slot'));
  root.append(box);
  host.append(element);
  return host;
}
