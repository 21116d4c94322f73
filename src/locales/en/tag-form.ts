/** The form of a tag. */
export const tagForm = {
  create: 'New tag',
  edit: (tag: string) => `Edit the tag ${tag}`,
  name: 'Name',
  description: 'Description',
  descriptionHint: 'What it is for; optional.',
  save: 'Save',
  empty: 'A tag needs a name.',
  tooLong: (most: string) => `A name has at most ${most} characters.`,
  taken: 'There is already a tag with this name.',
  failed: 'The tag could not be saved.',
};
