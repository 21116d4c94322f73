import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** A design system as it stands on a page: what marks the page, and its variables. */
export interface System {
  readonly attributes?: Readonly<Record<string, string>>;
  /** By name, without the dashes; two values where it sets another one when it becomes dark. */
  readonly variables: Readonly<Record<string, string | readonly [light: string, dark: string]>>;
}

class PageOf extends Directive {
  override update({ element }: ElementPart, [system]: [System]): void {
    const { attributes = {}, variables } = system;
    const { style } = element as HTMLElement;
    style.display = 'grid';
    style.gap = '16px';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [name, value] of Object.entries(variables)) {
      style.setProperty(`--${name}`, typeof value === 'string' ? value : `light-dark(${value.join(', ')})`);
    }
  }

  render(_system: System): void {
    // Everything is set on the element itself: see `update`.
  }
}

/** Makes a box a page of a design system, which is light or dark as the elements in it are: so it follows the toolbar. */
export const pageOf = directive(PageOf);
