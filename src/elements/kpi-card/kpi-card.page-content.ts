import type { ReactiveController } from 'lit';
import type { LateHost } from '../../core/element/late-module.js';
import { PageTemplates } from '../../core/templates/page-templates.js';
import type { TemplateSet } from '../../core/templates/template-set.js';
import type { Formats } from '../../core/texts/formats.js';
import { remarkOn, writtenFigure } from './kpi-card.words.js';
import type { CardWords, Content } from './kpi-card.words.js';

/** What a card's own content is made of: `label`, `value` and `previous` as numbers, `shown` and `remark` as the card itself writes them. */
export interface KpiFields {
  readonly label: string;
  readonly value: number | null;
  readonly previous: number | null;
  readonly shown: string;
  readonly remark: string;
}

/**
 * Draws what stands below a card's label: gives back a text or a node, or writes into the box that it is given and gives back nothing. Called again with the
 * same box and other figures; a text is never markup.
 */
export type KpiRenderer = (fields: KpiFields, box: HTMLElement) => Node | string | undefined | void;

/** A card. */
interface Host extends LateHost, HTMLElement {
  readonly renderRoot: HTMLElement;
  readonly formats: Formats;
  readonly contentRenderer?: KpiRenderer;
}

/** What the page puts below the label of a card, by a template (`<template data-content>`) or a function. */
export class PageContent implements ReactiveController {
  private readonly page: PageTemplates<{ readonly TemplateSet: typeof TemplateSet }>;
  private fields: KpiFields | undefined;

  constructor(private readonly host: Host) {
    this.page = new PageTemplates(host, 'template[data-content]', {
      load: () => import('../../core/templates/template-set.js'),
    });
    host.addController(this);
  }

  /** For the `slotchange` of the hidden slot where the templates stand. */
  get onChildren(): () => void {
    return this.page.onChildren;
  }

  /** Whether the page draws these contents; from then on it does. */
  takes(content: Content, words: CardWords): boolean {
    const isTaken = this.host.contentRenderer !== undefined || this.template !== undefined;
    this.fields = isTaken ? fieldsOf(content, words) : undefined;
    return isTaken;
  }

  hostUpdated(): void {
    const { host, fields } = this;
    const box = fields && host.renderRoot.querySelector<HTMLElement>('[data-page-content]');
    if (!box) return;
    if (!host.contentRenderer) return this.template?.show(box, { ...fields }, host.formats);
    const contents = host.contentRenderer(fields, box);
    if (contents !== undefined) box.replaceChildren(contents);
  }

  private get template() {
    return this.page.templates?.byKey.values().next().value;
  }
}

function fieldsOf(content: Content, words: CardWords): KpiFields {
  const { label, figure, unit } = content;
  const remark = remarkOn(content, words);
  const { value, previous = null } = figure;
  return { label, value, previous, shown: writtenFigure(value, unit, words.formats), remark };
}
