import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { dress } from '../../../src/core/element/late-styles.js';

const ownStyles = css`
  b {
    color: rgb(1, 1, 1);
  }
`;
const lateStyles = css`
  b {
    color: rgb(2, 2, 2);
  }
`;

class DressedBox extends LitElement {
  static override styles = ownStyles;

  protected override render() {
    return html`<b></b>`;
  }
}
customElements.define('dressed-box', DressedBox);

/** The color of what stands in the root, and how many sheets the root has. */
function looks(root: ShadowRoot): [color: string, sheets: number] {
  const view = root.ownerDocument.defaultView!;
  return [view.getComputedStyle(root.querySelector('b')!).color, root.adoptedStyleSheets.length];
}

describe('Styles that come late', () => {
  it('stand after those that were there, so that they count, and once however often they come', async () => {
    const { shadowRoot: root } = await fixture<DressedBox>('<dressed-box></dressed-box>');
    expect(looks(root!)).to.deep.equal(['rgb(1, 1, 1)', 1]);
    dress(root!, lateStyles);
    dress(root!, lateStyles);
    expect(looks(root!)).to.deep.equal(['rgb(2, 2, 2)', 2]);
  });

  it('are made for the document in which the root stands', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const page = frame.contentDocument!;
    const root = page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
    root.append(page.createElement('b'));
    dress(root, lateStyles);
    expect(looks(root)).to.deep.equal(['rgb(2, 2, 2)', 1]);
  });
});
