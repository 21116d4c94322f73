import type { TagPickerTexts } from '../../components/tag-picker/tag-picker.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TagsTexts } from '../../locales/tags-texts.js';

/**
 * The words of a list of tags with check boxes. While it is on its way, nothing is said of tags that are not there yet.
 * @param search the name of its search box
 */
export function pickerTexts(
  { tags, customerTags, state }: CommonTexts & TagsTexts,
  search: string,
  isLoading: boolean,
): TagPickerTexts {
  const { found, more, left, over } = tags;
  const noMatch = isLoading ? state.loading : tags.noMatch;
  return { search, noMatch, found, more, left, over, createNamed: customerTags.createNamed };
}
