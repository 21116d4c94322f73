import { AnchorMdx, CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { pages } from 'virtual:guide-pages';
import { createElement, useEffect, useRef, type ReactNode } from 'react';
import { anchorOf, plainFences } from '../scripts/guide/markdown.mjs';

/** Languages by the name of a nearest one that can be colored. */
const colored: Readonly<Record<string, string>> = {
  astro: 'html',
  http: 'text',
  sh: 'bash',
  svelte: 'html',
  vue: 'html',
};

/** The elements of a piece of HTML, alive. Their code comes with the first one. */
function Live({ code }: { readonly code: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current!;
    const elements = document.createRange().createContextualFragment(code);
    elements.querySelectorAll('script, link').forEach((script) => script.remove());
    host.replaceChildren(elements);
    void import('../src/define.js');
    return () => host.replaceChildren();
  }, [code]);
  return createElement('div', { ref: place, className: 'sb-unstyled guide-live' });
}

interface BlockProps {
  readonly className?: string;
  readonly children?: string;
}

/** Code in a line, or a block of it; one that says `live` is shown at work, above its text. */
function Block({ className, children }: BlockProps) {
  const [, language = 'text', live] = className?.split(' ')[0]!.split('-') ?? [];
  const block = createElement(
    CodeOrSourceMdx as never,
    className === undefined ? {} : { className: `lang-${colored[language] ?? language}` },
    children,
  );
  return live === 'live' ? createElement('div', {}, createElement(Live, { code: children ?? '' }), block) : block;
}

/** A link of the guide: to another of its pages, to the world, or to a file, which the Storybook does not have. */
function Link({ href = '', children }: { readonly href?: string; readonly children?: ReactNode }) {
  if (/^(https?:|#)/.test(href)) return createElement(AnchorMdx as never, { href }, children);
  const [, page, anchor = ''] = /^([\w-]+)\.md(#.+)?$/.exec(href) ?? [];
  const id = page && pages[page];
  if (!id) return createElement('span', { title: `In the repository: ${href.replace(/^(\.\.\/)+/, '')}` }, children);
  return createElement(AnchorMdx as never, { href: `?path=/docs/${id}${anchor}` }, children);
}

/** What is around a block, which has a frame of its own. */
const Frame = ({ children }: { readonly children?: ReactNode }) => createElement('div', {}, children);

/** Where a link to a heading leads: Storybook opens the page, and leaves the heading in the address of the window around. */
function showHeading() {
  const [id = ''] = parent.location.hash.slice(1).split('&');
  document.getElementById(id)?.scrollIntoView();
}

/** A page of docs/guide. */
export function Guide({ text }: { readonly text: string }) {
  useEffect(showHeading, [text]);
  const options = {
    forceBlock: true,
    slugify: anchorOf,
    overrides: { pre: Frame, code: Block, a: Link, ...HeadersMdx },
  };
  return createElement(Markdown as never, { options }, plainFences(text));
}
