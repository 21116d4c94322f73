import { executeServerCommand } from '@web/test-runner-commands';

/** The names of the files in a folder of the project, such as `src/locales/en`. */
export async function filesIn(folder: string): Promise<string[]> {
  return executeServerCommand<string[], string>('files', folder);
}
