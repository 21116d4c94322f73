/** The surface on which parts of the library lie inside its elements. */
import { tokens } from '../../src/styles/tokens.js';

const ownStyles = new CSSStyleSheet();
ownStyles.replaceSync(':host { --hub-row-height: 40px; --hub-table-height: 600px; display: block }');

/** An element with the library's tokens, in whose box another stands. */
export function inSurface(element) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet, ownStyles];
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.append(document.createElement('slot'));
  root.append(surface);
  host.append(element);
  return host;
}
