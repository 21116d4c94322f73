import type { TagPickerTexts } from '../../components/tag-picker/tag-picker.js';
import type { TagsTexts } from '../../locales/tags-texts.js';

/** The words of a list of tags with check boxes. @param search the name of its search box */
export function pickerTexts({ tags, customerTags }: TagsTexts, search: string): TagPickerTexts {
  const { noMatch, found, more, left, over } = tags;
  return { search, noMatch, found, more, left, over, createNamed: customerTags.createNamed };
}
