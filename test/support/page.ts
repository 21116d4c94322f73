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

let running: Mocha.Test | undefined;

beforeEach(function () {
  running = this.currentTest;
});

/**
 * Makes the page see these media until the next call or the end of the test file; `emulate({})` ends it. Where the engine cannot be made
 * to see them (Firefox and WebKit: their protocols know no media features), the test that asks for it is skipped from there on.
 */
export async function emulate(media: EmulatedMedia): Promise<void> {
  const isEmulated = await executeServerCommand<boolean, EmulatedMedia>('emulate', media);
  if (!isEmulated && Object.keys(media).length > 0) running?.skip();
}
