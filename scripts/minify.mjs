/**
 * Minifies the files of a script tag once more before the bundler does: terser looks twice, and finds 1.3 % that the bundler's own minifier leaves. It also
 * names what files give each other, which the bundler then leaves as it is.
 */
import { minify } from 'terser';

const options = {
  module: true,
  ecma: 2022,
  compress: { passes: 2, unsafe_arrows: true, pure_getters: true },
  mangle: true,
};

/** The bundler's names of exports may be words that no variable has. */
const reserved = new Set(['do', 'if', 'in', 'for', 'let', 'new', 'try', 'var']);

/** Lists of names between files, as the bundler and scripts/late-files.mjs write them. `read`: the name in the other file, and the one in this file. */
const lists = [
  { pattern: /^export \{([^}]*)\}/gm, read: (item) => item.split(' as ').toReversed() },
  { pattern: /^import \{([^}]*)\} from/gm, read: (item) => item.split(' as ') },
  { pattern: /(?<=^const .*)\{([^}]*)\}(?=.* = await )/gm, read: (item) => item.split(': ') },
];

/** A name that is worth keeping: the bundler's own are as short. */
const short = /^[A-Za-z_$][\w$]{0,2}$/;

/**
 * Names that variables of a file get: the short ones under which other files know them, where two do not want the same, so that lists of what goes in
 * and out need not say both. What a file exports comes first.
 */
function namesFor(code) {
  const taken = new Set(reserved);
  const props = {};
  for (const { pattern, read } of lists) {
    for (const [, list] of code.matchAll(pattern)) {
      for (const item of list.split(',').filter((text) => text.trim() !== '')) {
        const [outside, inside = outside] = read(item.trim());
        if (!short.test(outside) || taken.has(outside) || `$${inside}` in props) continue;
        taken.add(outside);
        props[`$${inside}`] = outside;
      }
    }
  }
  return { vars: { props } };
}

/** @returns {import('vite').Plugin} For builds whose output nobody bundles again: what bundlers read in comments is gone. */
export function minified() {
  return {
    name: 'minified',
    renderChunk: {
      order: 'post',
      handler: async (code) => ({
        code: (await minify(code, { ...options, nameCache: namesFor(code) })).code,
        map: null,
      }),
    },
  };
}
