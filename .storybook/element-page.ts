import { CodeOrSourceMdx, Controls, Markdown, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import { pages } from 'virtual:custom-elements-manifest';
import { createElement, type ReactNode } from 'react';

/** A block of code has a frame of its own. */
const Frame = ({ children }: { readonly children?: ReactNode }) => createElement('div', {}, children);

/** The package's own page of an element, under Storybook's heading; its links lead to the pages of others. Parts of elements have none. */
const textOf = (tag: string) =>
  pages[tag]?.replace(/^# .*\n+/, '').replaceAll(/\]\(([\w-]+)\.md\)/g, '](?path=/docs/elements-$1--docs)') ?? '';

/** The documentation of an element: at work first, then everything that its page in the package says, then its stories. */
export function ElementPage() {
  const { preparedMeta } = useOf<'meta'>('meta', ['meta']);
  const text = textOf(String(preparedMeta.component));
  const options = { forceBlock: true, overrides: { pre: Frame, code: CodeOrSourceMdx } };
  return createElement(
    'div',
    {},
    createElement(Title),
    createElement(Primary),
    text ? createElement(Markdown as never, { options }, text) : createElement(Controls),
    createElement(Stories),
  );
}
