import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Tells a test which files a folder of the project holds, so that none is forgotten. `filesIn` of ./files.ts sends the command. */
export function filesPlugin({ root }) {
  return {
    name: 'files',
    executeCommand({ command, payload }) {
      return command === 'files' ? readdir(resolve(root, payload)) : undefined;
    },
  };
}
