import { html } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';
import { InlineNotice } from '../../components/inline-notice/inline-notice.js';
import type { Notice } from '../../components/inline-notice/inline-notice.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { Formats } from '../../core/texts/formats.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';

/** What the line says, and in which words. */
interface NoticeLine {
  /** Undefined: nothing. The line stands there all the same: it is a live region. */
  readonly notice: Notice | undefined;
  readonly text: OverlayTexts;
  onClose(): void;
}

/** The line in which an element, which lists `InlineNotice` in its `uses`, says what became of something; `noticeLineStyles` are its looks. */
export function noticeLine(
  host: HTMLElement & { readonly formats: Formats },
  { notice, text, onClose }: NoticeLine,
): TemplateResult {
  const tag = tagIn(host, InlineNotice);
  return html`<${tag}
    class=${notice ? 'notice-line said' : 'notice-line'}
    part="notice-line"
    .notice=${notice}
    .text=${text.inlineNotice}
    .format=${host.formats}
    @notice-close=${onClose}
  ></${tag}>`;
}
