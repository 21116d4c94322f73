import { css, html, type TemplateResult } from 'lit';

const rows = css`
  .story-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 16px;
  }
`;

/** Cards beside each other, as many as there is room for. */
export function cards(items: readonly TemplateResult[]): TemplateResult {
  if (!document.adoptedStyleSheets.includes(rows.styleSheet!)) document.adoptedStyleSheets.push(rows.styleSheet!);
  return html`<div class="story-cards">${items}</div>`;
}
