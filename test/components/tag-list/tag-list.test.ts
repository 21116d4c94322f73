import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { textRuler } from '../../../src/components/data-table/text-ruler.js';
import { tagList, tagsExtent } from '../../../src/components/tag-list/tag-list.js';
import { tagWords } from '../../../src/components/tag-list/tag-words.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { tagStyles } from '../../../src/components/tag-list/tag-list.styles.js';
import { tokens } from '../../../src/styles/tokens.js';

class TagHost extends LitElement {
  static override styles = [tokens, tagStyles];
  @property({ attribute: false }) tags: readonly string[] = [];

  protected override render() {
    return html`<div class="surface">${tagList(this.tags, format)}</div>`;
  }
}
customElements.define('test-tag-host', TagHost);

const format = formatsFor('en');
const many = ['vip', 'public sector', 'pays late', 'north', 'a/b'];

async function listOf(tags: readonly string[]) {
  const host = await fixture<TagHost>(html`<test-tag-host .tags=${tags}></test-tag-host>`);
  host.style.cssText = 'display: inline-block; font: 14px/20px sans-serif';
  return host;
}

/** The text of an element, or what the styles write in it. */
function writtenIn(element: Element): string {
  const content = element.querySelector('[data-count]') ?? element;
  const styled = getComputedStyle(content, '::before').content;
  // Firefox answers with what the style sheet says.
  return /^(none|normal)$/.test(styled) ? element.textContent! : (content as HTMLElement).dataset['count']!;
}

describe('a list of tags', () => {
  it('shows the first three, and counts the others', async () => {
    const { renderRoot } = await listOf(many);
    expect([...renderRoot.querySelectorAll('.tag')].map((tag) => tag.textContent)).to.deep.equal(many.slice(0, 3));
    expect(renderRoot.querySelector('.tags-more')!.textContent).to.equal('+2');
  });

  it('reads as the words that it shows, one apart from the other', async () => {
    const { renderRoot } = await listOf(many.slice(0, 3));
    const list = renderRoot.querySelector('.tags')!.cloneNode(true) as HTMLElement;
    for (const hidden of list.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(list.textContent!.replace(/\s+/g, ' ').trim()).to.equal('vip public sector pays late');
  });

  it('says beside the tag how many others there are, whichever way writing goes', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const host = await listOf(['education', 'public sector', 'region north']);
      host.dir = direction;
      host.style.inlineSize = '240px';
      const count = host.renderRoot.querySelector<HTMLElement>('.tags-rest > .tags-room > .tags-left > bdi')!;
      const [number, tag] = [
        count.getBoundingClientRect(),
        host.renderRoot.querySelectorAll('.tag')[1]!.getBoundingClientRect(),
      ];
      const apart = direction === 'ltr' ? number.left - tag.right : tag.left - number.right;
      expect(apart, direction).to.be.within(0, 10);
      expect(writtenIn(count)).to.equal('+1');
      expect(number.width).to.be.greaterThan(8);
    }
  });

  it('counts those for which there is no room instead of cutting all of them off', async () => {
    const host = await listOf(['education', 'public sector', 'region north']);
    const [tags, numbers] = ['.tag', '.tags-left'].map((part) => [...host.renderRoot.querySelectorAll(part)]);
    const { right: whole } = tags![2]!.getBoundingClientRect();
    const { left, bottom } = host.getBoundingClientRect();
    /** What is seen: inside of the line, and not cut off. */
    const seen = () =>
      [...tags!, ...numbers!].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 1 && box.top < bottom;
      });
    const said = () => seen().map((part) => [writtenIn(part), part.scrollWidth <= part.clientWidth]);
    host.style.inlineSize = `${whole - left + 1}px`;
    const all = tags!.map((tag) => [tag.textContent, true]);
    expect(said(), 'as wide as it needs').to.deep.equal(all);
    host.style.inlineSize = '120px';
    expect(said(), 'narrower').to.deep.equal([
      ['education', true],
      ['+2', true],
    ]);
    host.style.inlineSize = '60px';
    expect(said(), 'as narrow as it may be').to.deep.equal([
      ['education', false],
      ['+2', true],
    ]);
  });

  it('names no button by a number that shows only where there is no room', async () => {
    const host = await listOf(['education', 'public sector', 'region north']);
    host.style.inlineSize = '120px';
    expect(host.renderRoot.textContent!.replace(/\s+/g, ' ').trim()).to.equal('education public sector region north');
  });

  it('is named by the words that it shows, and by the others after them', async () => {
    for (const tags of [[], ['vip'], many.slice(0, 3), many]) {
      const { renderRoot } = await listOf(tags);
      const seen = [...renderRoot.querySelectorAll('.tag, .tags-more:not([hidden])')].map((part) => part.textContent);
      const name = tagWords(tags, format);
      expect(name.replaceAll(',', '').startsWith(seen.join(' ')), name).to.equal(true);
      for (const tag of tags) expect(name).to.contain(tag);
    }
  });

  it('knows how wide it is before it is drawn', async () => {
    for (const tags of [['vip'], many.slice(0, 3), many, []]) {
      const host = await listOf(tags);
      const list = host.renderRoot.querySelector<HTMLElement>('.tags')!;
      expect(tagsExtent(tags, format, textRuler(host)), String(tags)).to.be.closeTo(
        tags.length === 0 ? -4 : list.getBoundingClientRect().width,
        2,
      );
    }
  });
});
