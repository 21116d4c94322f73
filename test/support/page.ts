import { executeServerCommand } from '@web/test-runner-commands';

/** Media that a page can be made to see. What is left out is as the browser has it. */
export interface EmulatedMedia {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** `coarse`: a finger. */
  pointer?: 'coarse' | 'fine';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** Makes the page see these media until the next call or the end of the test file; `emulate({})` ends it. */
export async function emulate(media: EmulatedMedia): Promise<void> {
  await executeServerCommand('emulate', media);
}
