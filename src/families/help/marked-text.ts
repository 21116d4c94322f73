import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { matchesIn } from '../../domain/text-matches.js';

/** A text in which what was searched for is marked; the server may have found it by something else, then nothing is. */
export function markedText(text: string, sought: string): TemplateResult {
  const matches = matchesIn(text, sought);
  if (matches.length === 0) return html`<bdi .textContent=${text}></bdi>`;
  const pieces: TemplateResult[] = [];
  let place = 0;
  for (const { start, end } of matches) {
    if (start > place) pieces.push(html`<span .textContent=${text.slice(place, start)}></span>`);
    pieces.push(html`<mark part="match" .textContent=${text.slice(start, end)}></mark>`);
    place = end;
  }
  pieces.push(html`<span .textContent=${text.slice(place)}></span>`);
  return html`<bdi>${pieces}</bdi>`;
}
