/** Whether everything that belongs to a public element is there: each returns one line for each thing that is missing. */

import { declaredIn } from '../../scripts/manifest-elements.mjs';

const pascal = (tag) => tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());

/**
 * @param {string[]} tags
 * @param {{ read(path: string): string | undefined, exports: object, manifest: object }} house `read`: a file's text, or undefined.
 */
export function missingThings(tags, { read, exports, manifest }) {
  const defined = new Set(declaredIn(manifest).map(({ tagName }) => tagName));
  return tags.flatMap((tag) => {
    const folder = `src/elements/${tag}`;
    const className = pascal(tag);
    const says = (path, pattern) => pattern.test(read(path) ?? '');
    const things = {
      [`a class ${className} in ${folder}/${tag}.ts`]: says(
        `${folder}/${tag}.ts`,
        new RegExp(`export class ${className}\\b`),
      ),
      [`its tag in ${folder}/${tag}.ts`]: says(
        `${folder}/${tag}.ts`,
        new RegExp(`static (override )?readonly tag[^=]*= '${tag}'`),
      ),
      [`a line for HTMLElementTagNameMap in ${folder}/${tag}.ts`]: says(
        `${folder}/${tag}.ts`,
        new RegExp(`'${tag}': ${className}\\b`),
      ),
      [`${folder}/${tag}.styles.ts, nor a family that has styles`]:
        Boolean(read(`${folder}/${tag}.styles.ts`)) || says(`${folder}/${tag}.ts`, /from '..\/..\/families\//),
      [`register(${className}) in ${folder}/${tag}.define.ts`]: says(
        `${folder}/${tag}.define.ts`,
        new RegExp(`register\\(${className}\\)`),
      ),
      'a line in src/define.ts': says('src/define.ts', new RegExp(`/${tag}\\.define\\.js'`)),
      'a place in src/element-tags.ts': says('src/element-tags.ts', new RegExp(`'${tag}'`)),
      'a place in src/all-elements.ts': says('src/all-elements.ts', new RegExp(`\\[[^\\]]*\\b${className}\\b`)),
      'a line in src/loader/heights.json':
        tag === 'partner-hub' ||
        says('src/loader/heights.json', new RegExp(`"${tag}": \\{ "wide": \\d+, "narrow": \\d`)),
      'an export of src/index.ts': says('src/index.ts', new RegExp(`\\b${className}\\b.*/${tag}\\.js'`)),
      [`a story in stories/${tag}.stories.ts`]: says(`stories/${tag}.stories.ts`, /\bsatisfies Meta\b/),
      [`a test in test/elements/${tag}/${tag}.test.ts`]: Boolean(read(`test/elements/${tag}/${tag}.test.ts`)),
      [`the export ./elements/${tag}`]: `./elements/${tag}` in exports,
      [`the export ./define/${tag}`]: `./define/${tag}` in exports,
      'an entry in the manifest (a doc block with @element)': defined.has(tag),
    };
    return Object.entries(things)
      .filter(([, isThere]) => !isThere)
      .map(([thing]) => `<${tag}> has not: ${thing}`);
  });
}

/**
 * Lists of the elements that have not the same ones in the same order as `src/element-tags.ts`.
 * @param {(path: string) => string | undefined} read
 */
export function disorder(read) {
  const listed = (path, pattern) => Array.from((read(path) ?? '').matchAll(pattern), ([, name]) => name).join();
  const tags = listed('src/element-tags.ts', /^ {2}'([a-z-]+)',$/gm);
  const classes = tags.split(',').map(pascal).join();
  const lists = {
    'src/index.ts': [tags, /^export .* from '\.\/elements\/([a-z-]+)\//gm],
    'src/define.ts': [tags, /^import '\.\/elements\/([a-z-]+)\//gm],
    'src/all-elements.ts': [classes, /^ {2}([A-Z]\w+),$/gm],
    'src/loader/element-modules.ts': [tags, /^ {2}'([a-z-]+)': /gm],
  };
  return Object.entries(lists)
    .filter(([path, [wanted, pattern]]) => listed(path, pattern) !== wanted)
    .map(([path]) => `${path} has not the elements of src/element-tags.ts in their order`);
}

/**
 * Files of stories that nothing checks, and checks of stories that are not there. That each story says what must be seen in it is checked with it:
 * `declared` of `test/support/check-stories.ts`.
 * @param {string[]} files every file below `stories` and `test/stories`.
 * @param {(path: string) => string | undefined} read
 */
export function uncheckedStories(files, read) {
  const stories = files.filter((path) => path.startsWith('stories/') && path.endsWith('.stories.ts'));
  const testOf = (path) => `test/${path.replace(/\.ts$/, '.test.ts')}`;
  const isChecked = (path) => {
    const test = read(testOf(path)) ?? '';
    const depth = '../'.repeat(path.split('/').length);
    return (
      test.includes(`import * as stories from '${depth}${path.replace(/\.ts$/, '.js')}'`) &&
      test.includes('checkStories(stories)')
    );
  };
  const tests = files.filter((path) => /^test\/stories\/(?!support\/)/.test(path));
  return [
    ...stories.filter((path) => !isChecked(path)).map((path) => `${path}: ${testOf(path)} does not check it`),
    ...tests.filter((path) => !stories.some((story) => testOf(story) === path)).map((path) => `${path}: no stories`),
  ];
}

const spoken = (text) => Boolean(text?.trim());

/** Public things without a word about them, and parts and slots of the template that the doc block does not name. */
export function undocumentedThings(manifest, markupOf) {
  return declaredIn(manifest).flatMap((declaration) => {
    const tag = declaration.tagName;
    const silent = Object.entries({
      property: declaration.members,
      attribute: declaration.attributes,
      event: declaration.events,
      part: declaration.cssParts,
      slot: declaration.slots,
      state: declaration.cssStates,
      token: declaration.cssProperties,
    }).flatMap(([kind, things]) =>
      (things ?? [])
        .filter(({ description }) => !spoken(description))
        .map(({ name }) => `<${tag}>: the ${kind} ${name || '(default)'}`),
    );
    const named = (things) => new Set((things ?? []).map(({ name }) => name));
    const { parts, slots } = markupOf(tag);
    const unnamed = [
      ...parts
        .filter((name) => !named(declaration.cssParts).has(name))
        .map((name) => `<${tag}>: the part ${name} of its template`),
      ...slots
        .filter((name) => !named(declaration.slots).has(name))
        .map((name) => `<${tag}>: the slot ${name} of its template`),
    ];
    return [...(spoken(declaration.description) ? [] : [`<${tag}> itself`]), ...silent, ...unnamed];
  });
}

/** The names of parts and slots in templates; what is put together at run time is not seen. */
export function partsAndSlots(markups) {
  const names = (pattern) => [
    ...new Set(
      markups.flatMap((markup) => [...markup.matchAll(pattern)].flatMap(([, value]) => value.trim().split(/\s+/))),
    ),
  ];
  return { parts: names(/\spart="([\w\s-]+)"/g), slots: names(/<slot\s[^>]*name="([\w-]+)"/g) };
}
