import type { Directory } from './dictionary.js';

/**
 * The languages that ship beside English, each with where its words are: a line for each folder. A directory is loaded when a page first speaks its
 * language, so that nobody carries the addresses of languages that he does not read.
 */
export const directories = {
  ar: () => import('./ar/directory.js'),
  de: () => import('./de/directory.js'),
  es: () => import('./es/directory.js'),
  fr: () => import('./fr/directory.js'),
  he: () => import('./he/directory.js'),
  it: () => import('./it/directory.js'),
  ja: () => import('./ja/directory.js'),
  nl: () => import('./nl/directory.js'),
  pl: () => import('./pl/directory.js'),
  'pt-BR': () => import('./pt-BR/directory.js'),
  'zh-CN': () => import('./zh-CN/directory.js'),
} satisfies Record<string, () => Promise<{ readonly directory: Directory }>>;

/** A language that ships; English is the source and the fallback. */
export type ShippedLanguage = 'en' | keyof typeof directories;

/** The languages that ship, English first. */
export const shippedLanguages = ['en', ...Object.keys(directories)] as readonly ShippedLanguage[];
