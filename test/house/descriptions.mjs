/** Whether a description says what its reader must know: each law returns one line for each that does not. */

import { declaredIn } from '../../scripts/manifest-elements.mjs';

const words = (text) => text.trim().split(/\s+/).length;
const units = /\b(percent|percentage|seconds?|days|rows|weeks|licenses|levels?|customers|share|value)\b/i;
const defaults = /\b(default|defaults|absent|undefined)\b/i;
/** More values than this are read in the type, not in a sentence. */
const mostNamed = 9;

/** Every public thing of every element: its kind, its place for messages, and itself. */
function* things(manifest) {
  const kinds = {
    property: 'members',
    attribute: 'attributes',
    event: 'events',
    part: 'cssParts',
    slot: 'slots',
    state: 'cssStates',
    token: 'cssProperties',
  };
  for (const element of declaredIn(manifest))
    for (const [kind, key] of Object.entries(kinds))
      for (const thing of element[key] ?? [])
        yield { kind, thing, place: `<${element.tagName}>: the ${kind} ${thing.name || '(default)'}` };
}

const offences = (manifest, law) =>
  [...things(manifest)].flatMap((one) => {
    const fault = law(one);
    return fault ? [`${one.place} ${fault}`] : [];
  });

/** Descriptions that are no sentence, or a word that the name has said already. */
export const wordless = (manifest) =>
  offences(manifest, ({ thing: { name, description = '' } }) => {
    if (!/[.)]$/.test(description.trim())) return 'ends without a full stop';
    if (!/^["`A-Z]/.test(description)) return 'begins in the middle of a sentence';
    const said = description
      .replace(/^(The|An?) /, '')
      .replace(/\.$/, '')
      .toLowerCase();
    return words(description) < 2 || said === name.replaceAll('-', ' ') ? 'says no more than its name' : undefined;
  });

const isField = ({ kind, thing }) => kind === 'attribute' || (kind === 'property' && thing.kind === 'field');
const isSetByPages = (one) => isField(one) && !one.thing.readonly;
const isSet = (one) => isSetByPages(one) || one.kind === 'token';

/** What a page can set without a word about what counts when it does not. */
export const withoutDefault = (manifest) =>
  offences(manifest, (one) =>
    isSet(one) && one.thing.default === undefined && !defaults.test(one.thing.description)
      ? 'says nothing of its default'
      : undefined,
  );

/** Choices of few values whose description leaves some out. */
export const withoutValues = (manifest) =>
  offences(manifest, (one) => {
    if (!isSetByPages(one) || one.thing.name === 'data') return undefined;
    const { text } = one.thing.type;
    if (/\bstring\b|\[\]/.test(text)) return undefined;
    const values = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
    const missing = values.filter((value) => !one.thing.description.includes(`\`${value}\``));
    return values.length <= mostNamed && missing.length > 0 ? `does not name ${missing.join(', ')}` : undefined;
  });

/** Numbers of nobody knows what. */
export const withoutUnit = (manifest) =>
  offences(manifest, (one) =>
    isSetByPages(one) && one.thing.type.text === 'number' && !units.test(one.thing.description)
      ? 'is a number of what?'
      : undefined,
  );

/** Lists that an attribute takes without saying how they are written. */
export const withoutNotation = (manifest) =>
  offences(manifest, ({ kind, thing }) =>
    kind === 'attribute' && /\[\]$/.test(thing.type.text) && !/comma|JSON|`\w+,\w+/.test(thing.description)
      ? 'does not say how a list is written'
      : undefined,
  );

/** @param cancelable names of the classes of events that a page can cancel. */
export const wrongAboutCanceling = (manifest, cancelable) =>
  offences(manifest, ({ kind, thing }) => {
    if (kind !== 'event') return undefined;
    const [is, says] = [cancelable.has(thing.type.text), /\bcancelable\b/i.test(thing.description)];
    return is === says ? undefined : `${is ? 'can' : 'cannot'} be cancelled, and says otherwise`;
  });

/** Defaults that cannot be copied: a formula of the sources, or a color that is no token. */
export const formulas = (manifest) => {
  const known = new Set([...things(manifest)].filter(({ kind }) => kind === 'token').map(({ thing }) => thing.name));
  return offences(manifest, ({ kind, thing: { default: value = '' } }) => {
    if (kind !== 'token') return undefined;
    const isFormula = value.includes('${') || (value.match(/--[\w-]+/g) ?? []).some((name) => !known.has(name));
    return isFormula ? `has a default that nobody can write: ${value}` : undefined;
  });
};

/** What no page may rely on. */
export const privateThings = (manifest) =>
  offences(manifest, ({ kind, thing }) => {
    if (/^[_#]|^\[/.test(thing.name)) return 'has a private name';
    if (thing.privacy && thing.privacy !== 'public') return `is ${thing.privacy}`;
    if (/@internal\b/.test(thing.description ?? '')) return 'is internal';
    return kind === 'token' && !thing.name.startsWith('--hub-') ? 'is no token of ours' : undefined;
  });

/** What speaks of the papers that rules come from, which only those have who work on the library. */
export const withSources = (manifest) =>
  [...declaredIn(manifest).map((thing) => ({ thing, place: `<${thing.tagName}>` })), ...things(manifest)]
    .filter(({ thing }) => /\b(seed,|product\.md)/.test(thing.description))
    .map(({ place }) => `${place} says where its rules come from`);

/** Types of the language and of the browser, which an application has anyhow. */
const ofThePlatform = new Set(['Promise', 'Blob', 'FocusOptions', 'Record', 'Array', 'Map', 'Set']);

/** @param exported names of the types that the package exports. */
export const unknownTypes = (manifest, exported) =>
  offences(manifest, ({ thing }) => {
    const texts = [thing.type, ...(thing.parameters ?? []).map(({ type }) => type)].map((type) => type?.text ?? '');
    const names = texts.flatMap((text) => text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? []);
    const unknown = names.filter((name) => !exported.has(name) && !ofThePlatform.has(name));
    return unknown.length > 0 ? `is of a type that the package does not export: ${unknown.join(', ')}` : undefined;
  });
