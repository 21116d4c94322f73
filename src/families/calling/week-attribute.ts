import type { AttributeConverter } from '../../core/element/attributes.js';
import { isWeekStart } from '../../domain/weeks.js';

/** The week of an answer about Calling: the date of its Sunday. */
export const weekAttribute: AttributeConverter<string> = {
  expected: 'the date of a Sunday, such as 2026-11-15',
  fromAttribute: (value) => (value !== null && isWeekStart(value) ? value : undefined),
};
