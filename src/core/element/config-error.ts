import { HubError } from '../../api/hub-error.js';

const made = new Map<string, HubError>();

/**
 * A mistake in the page. The same object for the same words, so that an element that finds it at each update tells it once.
 * @param message What, where and what to do, in English, for whoever can mend it.
 * @param title What visitors are told, in their language; empty: the general words for a page without a source. Default: the message.
 */
export function configError(message: string, title?: string): HubError {
  const key = `${message} ${title}`;
  const error = made.get(key) ?? new HubError('config', message, { title });
  made.set(key, error);
  return error;
}

/** What an attribute holds, and what it may hold. */
interface WrongAttribute {
  readonly attribute: string;
  readonly given: string | undefined;
  readonly known: readonly string[];
}

/** An attribute that names none of what there is. @param title What visitors are told, in their language. */
export function attributeError({ attribute, given = '', known }: WrongAttribute, title: string): HubError {
  return configError(`${attribute}="${given}" is none of: ${known.join(', ')}.`, title);
}
