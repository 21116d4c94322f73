/**
 * Loads a part of the library's code. A part that could not be had once is asked for under another address the next time: browsers keep a
 * failed module for as long as the page lives.
 */
export function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  return load();
}
