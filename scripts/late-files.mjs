/**
 * Lets the files of a script tag that come late be asked for again when they fail to come. A browser may keep a failed import for good, also one
 * that another file carries out (Firefox does): so no late file imports another by its address, but asks src/loader/late-file.ts for it.
 */
import { join } from 'node:path';
import { root } from './entries.mjs';

/** The module that gets late files for all others. Entries import it before all else: so it lies in the file `core`, and is there when that is carried out. */
const source = join(root, 'src/loader/late-file.ts');

/** The bundler's own file, in which it makes objects of modules that lie in a file with others. `moduleOf` of the source above does so, too. */
const isRuntime = (chunk) => chunk?.name === 'rolldown-runtime';
const importsOf = (file, chunks) => (chunks[file]?.imports ?? []).filter((next) => !isRuntime(chunks[next]));

/** What a file imports, and what that imports in turn, the file itself last. Throws when files import each other. */
function withImports(file, chunks, trail = []) {
  if (trail.includes(file)) throw new Error(`These files import each other: ${[...trail, file].join(' → ')}`);
  const found = importsOf(file, chunks).flatMap((next) => withImports(next, chunks, [...trail, file]));
  return [...new Set([...found, file])];
}

/**
 * @param {string} code A file before it is minified.
 * @param {(file: string) => boolean} isLate
 * @param {(file: string) => string[]} needsOf What a late file needs besides itself.
 */
export function withLateImports(code, isLate, needsOf) {
  const awaited = [];
  const rest = code
    .replace(/^import (?:(\{[^}]*\}) from )?"\.\/([^"]+)";\n/gm, (statement, names = '{}', file) => {
      if (!isLate(file)) return statement;
      awaited.push([names.replaceAll(' as ', ': '), file]);
      return '';
    })
    .replace(/\bimport\("\.\/([^"]+)"\)/g, (call, file) => {
      const files = [file, ...needsOf(file)].map((name) => JSON.stringify(`./${name}`));
      return `lateFile(${files.join(', ')})`;
    });
  const [forgotten] = [...rest.matchAll(/^(?:import|export)\b.*"\.\/([^"]+)";$/gm)].filter(([, file]) => isLate(file));
  if (forgotten) throw new Error(`A late file is imported in a way that is not known here: ${forgotten[0]}`);
  if (awaited.length === 0) return rest;
  const [names, files] = [0, 1].map((index) => awaited.map((item) => item[index]));
  const asked = files.map((file) => `lateFile(${JSON.stringify(`./${file}`)})`);
  const [, imports, body] = /^((?:import .*;\n)*)([^]*)$/.exec(rest);
  const isOne = asked.length === 1;
  const given = isOne ? names[0] : `[${names.join(', ')}]`;
  const answer = isOne ? asked[0] : `Promise.all([${asked.join(', ')}])`;
  return `${imports}const ${given} = await ${answer};\n${body}`;
}

/** A file that takes nothing from the bundler's own one, and what it took from there. */
export function withoutRuntime(code, isRuntimeFile) {
  let taken;
  const rest = code.replace(/^import \{ \w+ as (\w+) \} from "\.\/([^"]+)";\n/gm, (statement, name, file) => {
    if (!isRuntimeFile(file)) return statement;
    taken = name;
    return '';
  });
  return { rest, taken };
}

/** The plugin for Vite. */
export function lateFiles() {
  return {
    name: 'late-files',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, name: 'late-file' });
    },
    renderChunk(code, chunk, options, { chunks }) {
      const files = Object.values(chunks);
      const { fileName: helper } = files.find(({ moduleIds }) => moduleIds.includes(source));
      const early = new Set(
        files.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => withImports(fileName, chunks)),
      );
      const isLate = (file) => !early.has(file);
      const needsOf = (file) => withImports(file, chunks).filter((other) => other !== file && isLate(other));
      const { rest, taken } = withoutRuntime(code, (file) => isRuntime(chunks[file]));
      const changed = withLateImports(rest, isLate, needsOf);
      if (changed === code) return null;
      if (chunk.fileName === helper) return taken ? `const ${taken} = moduleOf;\n${changed}` : changed;
      const names = [...(changed === rest ? [] : ['lateFile']), ...(taken ? [`moduleOf as ${taken}`] : [])];
      return `import { ${names.join(', ')} } from "./${helper}";\n${changed}`;
    },
    generateBundle(options, bundle) {
      const files = Object.values(bundle);
      const isAsked = (fileName) => files.some(({ code }) => code?.includes(fileName));
      for (const { fileName } of files.filter(isRuntime)) if (!isAsked(fileName)) delete bundle[fileName];
    },
  };
}
