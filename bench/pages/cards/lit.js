/** A card as a plain Lit element. */
import { LitElement, css, html } from 'lit';
import { byProperties, changeOf, offerCards } from '../card-page.js';

class PlainCard extends LitElement {
  static properties = { label: {}, value: { type: Number }, previous: { type: Number } };
  static styles = css`
    :host {
      display: block;
      border: 1px solid #ddd;
      border-radius: 8px;
      padding: 16px;
    }
    p {
      font-size: 28px;
      line-height: 36px;
      margin: 0;
    }
  `;

  render() {
    return html`<div>${this.label}</div>
      <p>${this.value}</p>
      <div>${changeOf(this)}</div>`;
  }
}
customElements.define('plain-card', PlainCard);

offerCards({ ...byProperties, make: () => document.createElement('plain-card') });
