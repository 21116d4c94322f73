import { Connection } from '../../src/core/hub/connection.js';
import { TagPart } from '../../src/families/tags/tag-part.js';
import type { ScriptedSource } from './scripted-source.js';

/** The smallest part of an element that asks and changes; it stands in no page until a test puts it there. */
export class ProbePart extends TagPart {
  source?: Connection;
  override get connection() {
    return this.source;
  }
  override get settings() {
    return { locale: 'en' } as TagPart['settings'];
  }
  override render() {
    return '';
  }
}
customElements.define('x-probe-part', ProbePart);

/** A part that asks this source. */
export function partOf(source: ScriptedSource): ProbePart {
  return Object.assign(new ProbePart(), { source: new Connection(source) });
}
