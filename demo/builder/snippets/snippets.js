/** The snippet for each kind of page: its files, each with its name, its text, and the key of a note that says where it goes. */
import { angular, preact, react, react18, solid, svelte, vue } from './frameworks.js';
import { html, sharepoint, wordpress } from './pages.js';

const writers = { html, react, 'react-18': react18, preact, solid, vue, angular, svelte, wordpress, sharepoint };

/**
 * @param {keyof typeof writers} kind
 * @param {ReturnType<typeof import('../plan.js').planOf>} plan
 * @param {{ pageTitle: string, forHead: string, forBody: string }} texts What is said inside a page.
 * @returns {readonly { name: string, code: string, note: string }[]}
 */
export const snippetOf = (kind, plan, texts) => writers[kind](plan, texts);
