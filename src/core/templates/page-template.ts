import { OwnText } from '../element/own-text.js';
import { pageLink } from '../element/page-link.js';
import type { Formats } from '../texts/formats.js';
import { warnOnce } from '../../warn-once.js';
import { Field, readFields } from './field.js';
import type { FieldSource, FieldText } from './field.js';
import { mayHave, mayHold, mayStand } from './template-rules.js';

/** What a person can use. */
const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex]';

/** Where fields stand: the place of an element among all of the template, and the attribute, or its text. */
interface Place {
  readonly element: number;
  readonly attribute?: string;
  readonly text: FieldText;
}

/** A place in one copy, and what is written there. */
interface Slot extends Place {
  readonly owner: Element;
  readonly words?: OwnText;
  said?: string | undefined;
}

/**
 * A `<template>` of the page's, read once: copies of it say the fields of one thing after the other, in `{{path}}`. Fields are texts and never markup, so
 * nothing of the data runs; nothing is parsed for a copy, and only what is different is written.
 */
export class PageTemplate {
  /** Names of parts in it, for `exportparts`. */
  readonly parts: readonly string[];
  /** Whether it holds something to be used. */
  readonly hasControls: boolean;
  private readonly content: DocumentFragment;
  private readonly places: Place[] = [];
  private readonly copies = new WeakMap<Element, readonly Slot[]>();
  private readonly words: FieldText;

  /** @param owner whose template it is, for what is said of mistakes */
  constructor(
    source: HTMLTemplateElement,
    private readonly owner: string,
  ) {
    this.content = contentOf(source);
    this.prepare(this.content);
    const elements = [...this.content.querySelectorAll('*')];
    this.places = elements.flatMap((element, index) => this.placesIn(element, index));
    this.words = this.wordsIn(this.content);
    this.parts = elements.flatMap((element) => [...element.part]);
    this.hasControls = elements.some((element) => element.matches(CONTROLS));
  }

  /** Shows a thing in a box, whose contents are a copy of the template from then on. */
  show(box: Element, source: FieldSource, formats: Formats): void {
    let copy = this.copies.get(box);
    if (!copy || (copy.length > 0 && !box.contains(copy[0]!.owner))) this.copies.set(box, (copy = this.copyInto(box)));
    for (const slot of copy) write(slot, source, formats);
  }

  /** All of it as one text; '' when none of its fields says anything. */
  textOf(source: FieldSource, formats: Formats): string {
    let isSaid = this.places.length === 0;
    const pieces = this.words.map((piece) => {
      if (typeof piece === 'string') return piece;
      const said = piece.write(source, formats);
      isSaid ||= said !== '';
      return said;
    });
    return isSaid ? pieces.join('').replace(/\s+/g, ' ').trim() : '';
  }

  /** Leaves out what may not stand there, and gives each field of a text an element of its own. */
  private prepare(parent: Node): void {
    for (const node of [...parent.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE) this.splitText(node as Text);
      else if (node.nodeType !== Node.ELEMENT_NODE) node.parentNode!.removeChild(node);
      else if (mayStand(node as Element)) this.prepareElement(node as Element);
      else this.leaveOut(node as Element, `<${(node as Element).localName}>`, () => (node as Element).remove());
    }
  }

  private prepareElement(element: Element): void {
    for (const attribute of [...element.attributes]) {
      const isRight = mayHave(attribute) && (mayHold(attribute) || !attribute.value.includes('{{'));
      if (!isRight) this.leaveOut(element, attribute.name, () => element.removeAttribute(attribute.name));
    }
    // The grid moves the focus.
    if (element.matches(CONTROLS)) element.setAttribute('tabindex', '-1');
    this.prepare(element);
  }

  private leaveOut(element: Element, what: string, remove: () => void): void {
    warnOnce(
      `${what} in a template of <${this.owner}> is left out: it may not stand there, or hold {{fields}}. It is in <${element.localName}>.`,
    );
    remove();
  }

  private splitText(node: Text): void {
    const pieces = readFields(node.data, this.owner);
    if (!pieces.some((piece) => piece instanceof Field)) return;
    const page = node.ownerDocument;
    node.replaceWith(
      ...pieces.map((piece) => {
        if (typeof piece === 'string') return page.createTextNode(piece);
        const box = page.createElement('bdi');
        fieldOf.set(box, piece);
        return box;
      }),
    );
  }

  private placesIn(element: Element, index: number): readonly Place[] {
    const field = fieldOf.get(element);
    // Links are followed only where that is safe, with fields in them and without.
    const bound = [...element.attributes].filter(({ name, value }) => name === 'href' || value.includes('{{'));
    const attributes = bound.map(({ name, value }) => ({
      element: index,
      attribute: name,
      text: readFields(value, this.owner),
    }));
    for (const { attribute } of attributes) element.removeAttribute(attribute);
    return field ? [{ element: index, text: [field] }] : attributes;
  }

  private wordsIn(node: Node): FieldText {
    if (node.nodeType === Node.TEXT_NODE) return [(node as Text).data];
    const field = fieldOf.get(node as Element);
    return field ? [field] : [...node.childNodes].flatMap((child) => this.wordsIn(child));
  }

  private copyInto(box: Element): readonly Slot[] {
    const copy = box.ownerDocument.importNode(this.content, true);
    const elements = copy.querySelectorAll('*');
    const slots = this.places.map((place): Slot => {
      const owner = elements[place.element]!;
      return { ...place, owner, ...(place.attribute === undefined && { words: new OwnText(owner) }) };
    });
    box.replaceChildren(copy);
    return slots;
  }
}

/** The fields of the elements that were made for them. */
const fieldOf = new WeakMap<Element, Field>();

/** What React gives a template is in the template itself, not in its content. */
function contentOf(source: HTMLTemplateElement): DocumentFragment {
  const content = source.content.cloneNode(true) as DocumentFragment;
  if (!content.hasChildNodes()) content.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  return content;
}

function write(slot: Slot, source: FieldSource, formats: Formats): void {
  const { owner, attribute, text, words } = slot;
  if (words) return words.write((text[0] as Field).write(source, formats));
  const said =
    attribute === 'href' ? linkOf(text, source, owner.ownerDocument) : saidIn(attribute!, text, { source, formats });
  if (said === slot.said) return;
  slot.said = said;
  if (said === undefined) owner.removeAttribute(attribute!);
  else owner.setAttribute(attribute!, said);
}

/** Words are written as everywhere, values as they are. */
function saidIn(attribute: string, text: FieldText, data: { source: FieldSource; formats: Formats }): string {
  const areWords = /^(title|alt|aria-.*)$/.test(attribute);
  const written = (field: Field) =>
    areWords || field.isFormatted ? field.write(data.source, data.formats) : field.raw(data.source);
  return text.map((piece) => (typeof piece === 'string' ? piece : written(piece))).join('');
}

/** An address: a field at its beginning is one, any other is a piece of one. Undefined for one that may not be followed, or that lacks a piece. */
function linkOf(text: FieldText, source: FieldSource, page: Document): string | undefined {
  const pieces = text.map((piece, index) => {
    if (typeof piece === 'string') return piece;
    const raw = piece.raw(source);
    return index === 0 ? raw : pieceOfAddress(raw);
  });
  return pieces.includes('') ? undefined : pageLink(pieces.join(''), page);
}

/** Encoded, so that it stays one piece; dots alone would lead elsewhere however they are written. */
function pieceOfAddress(raw: string): string {
  if (/^\.{0,2}$/.test(raw)) return '';
  return encodeURIComponent(raw.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
