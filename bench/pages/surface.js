/** The surface on which parts of the library lie inside its elements. */
import { LitElement, css } from 'lit';
import { tokens } from '../../src/styles/tokens.js';

class BenchSurface extends LitElement {
  static styles = [
    tokens,
    css`
      :host {
        --hub-row-height: 40px;
        --hub-table-height: 600px;
        display: block;
      }
    `,
  ];

  createRenderRoot() {
    const root = super.createRenderRoot();
    const surface = document.createElement('div');
    surface.className = 'surface';
    surface.append(document.createElement('slot'));
    root.append(surface);
    return root;
  }
}
customElements.define('bench-surface', BenchSurface);

export function inSurface(element) {
  const surface = document.createElement('bench-surface');
  surface.append(element);
  return surface;
}
