/** All elements that ask something, as the package's manifest names them. */
import manifest from 'partner-hub-elements/custom-elements.json' with { type: 'json' };

const answered = new Set(['partner-hub', 'kpi-card', 'license-bar']);

export const elementTags = manifest.modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .filter((tag) => !answered.has(tag));
