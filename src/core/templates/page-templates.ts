import type { ReactiveController } from 'lit';
import { LateModule } from '../element/late-module.js';
import type { LateHost } from '../element/late-module.js';
import type { TemplateSet } from './template-set.js';

/** An element in which the page may put templates. */
type Host = LateHost & HTMLElement;

/** Code that reads templates. */
interface TemplateCode {
  readonly TemplateSet: typeof TemplateSet;
}

/**
 * The `<template>` children with which a page says how something is drawn, whenever they come, go or change. What reads them is loaded when the
 * first is there.
 */
export class PageTemplates<Code extends TemplateCode> implements ReactiveController {
  private set: TemplateSet | undefined;
  private readonly code: LateModule<Code>;

  /**
   * @param selector which of the children they are: `template[data-cell]`
   * @param options `load`: the code that reads templates and draws with them; `isWanted`: whether it is needed without templates, too
   */
  constructor(
    private readonly host: Host,
    private readonly selector: string,
    { load, isWanted = () => false }: { load: () => Promise<Code>; isWanted?: () => boolean },
  ) {
    this.code = new LateModule(host, load).when(() => isWanted() || this.sources.length > 0);
    host.addController(this);
  }

  /** What reads and draws; undefined while it is not here. */
  get module(): Code | undefined {
    return this.code.module;
  }

  /** The templates; another object when they are others. Undefined while there are none, or they cannot be read yet. */
  get templates(): TemplateSet | undefined {
    return this.set;
  }

  /** For the `slotchange` of the hidden slot where they stand: looks whether one came or went. White space between tags is a child, too. */
  readonly onChildren = (): void => {
    if (!this.isRead(this.sources)) this.host.requestUpdate();
  };

  hostUpdate(): void {
    const { sources, code, host, onChange } = this;
    if (this.isRead(sources) || !code.module) return;
    this.forget();
    if (sources.length === 0 || !host.isConnected) return;
    this.set = new code.module.TemplateSet(sources, { owner: host.localName, onChange });
  }

  hostDisconnected(): void {
    this.forget();
  }

  private get sources(): readonly HTMLTemplateElement[] {
    const { host, selector } = this;
    if (!host.firstElementChild) return none;
    return [...host.children].filter((child): child is HTMLTemplateElement => child.matches(selector));
  }

  private isRead(sources: readonly HTMLTemplateElement[]): boolean {
    const read = this.set?.sources ?? none;
    return sources.length === read.length && sources.every((source) => read.includes(source));
  }

  private forget(): void {
    this.set?.close();
    this.set = undefined;
  }

  private readonly onChange = (): void => {
    this.forget();
    this.host.requestUpdate();
  };
}

const none: readonly HTMLTemplateElement[] = [];
