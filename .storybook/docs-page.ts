import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';
import { configure } from '../src/core/hub/page-settings.js';
import type { Theme } from '../src/core/hub/settings.js';

/** What Storybook tells when the choices of the toolbar are known, and when they change. */
interface ToolbarNews {
  readonly globals: { readonly theme?: Theme };
}

type Channel = DocsContainerProps['context']['channel'];

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme of the toolbar, now and whenever it changes; the visitor's own until Storybook has told it. */
function useToolbarTheme(channel: Channel): Theme {
  const told = () => [GLOBALS_UPDATED, SET_GLOBALS].map((event) => (channel.last(event) as [ToolbarNews?])?.[0]);
  const [theme, setTheme] = useState<Theme>(() => told().find((news) => news)?.globals.theme ?? 'auto');
  useEffect(() => {
    const hear = ({ globals }: ToolbarNews) => setTheme(globals.theme ?? 'auto');
    channel.on(GLOBALS_UPDATED, hear);
    return () => channel.off(GLOBALS_UPDATED, hear);
  }, [channel]);
  return theme;
}

/** Whether the visitor's system is dark, now and whenever it changes. */
function usePrefersDark(): boolean {
  const [isDark, setDark] = useState(prefersDark.matches);
  useEffect(() => {
    const hear = () => setDark(prefersDark.matches);
    prefersDark.addEventListener('change', hear);
    return () => prefersDark.removeEventListener('change', hear);
  }, []);
  return isDark;
}

/** What is around every page of documentation: as light or dark as the toolbar says, or the visitor prefers; elements at work in it that say nothing are so too. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const theme = useToolbarTheme(context.channel);
  const prefers = usePrefersDark();
  const isDark = theme === 'auto' ? prefers : theme === 'dark';
  useEffect(() => configure({ theme }), [theme]);
  useEffect(() => void (document.documentElement.style.colorScheme = isDark ? 'dark' : 'light'), [isDark]);
  return createElement(DocsContainer, { context, theme: isDark ? themes.dark : themes.light }, children);
}
