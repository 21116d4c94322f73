/** Whether a change still compiles: what the type check refuses no test has to find, and the figure would be the better for it without merit. */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../entries.mjs';

/** Complaints about what is left unused or cannot be reached: true of many a mutant, and no mistake of types. */
const untidy = new Set([6133, 6138, 6192, 6196, 6198, 6199, 7027, 7028]);

function project() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

/** @returns {(mutant: import('./mutants.mjs').Mutant) => boolean} Says of each mutant whether the type check lets it pass. */
export function typeCheck() {
  const { fileNames, options } = project();
  const sources = fileNames.filter((name) => name.startsWith(join(root, 'src')));
  const changed = new Map();
  const read = (name) => changed.get(name)?.text ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => sources,
    getScriptVersion: (name) => String(changed.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const originals = new Map();
  let version = 0;
  return ({ path, start, end, text }) => {
    const name = join(root, path);
    if (!originals.has(name)) originals.set(name, ts.sys.readFile(name));
    const original = originals.get(name);
    version += 1;
    changed.set(name, { version, text: original.slice(0, start) + text + original.slice(end) });
    const found = [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)];
    version += 1;
    changed.set(name, { version, text: original });
    return found.every(({ code }) => untidy.has(code));
  };
}
