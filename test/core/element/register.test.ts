import { expect, fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { LitElement, html as template } from 'lit';
import { define } from '../../../src/all-elements.js';
import { loaderClaims } from '../../../src/core/copies.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { prefixed, register } from '../../../src/core/element/register.js';
import { tagIn } from '../../../src/core/element/tag-in.js';
import type { ElementClass } from '../../../src/core/element/register.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { summary } from '../../support/answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** A part of an element's template. */
class SmallPart extends LitElement {
  static readonly tag: string = 'small-part';
  protected override render() {
    return template`part`;
  }
}

/** An element with a part inside its template. */
class WholeThing extends HubElement<never> {
  static override readonly tag: string = 'whole-thing';
  static override readonly uses: readonly ElementClass[] = [SmallPart];
  protected override get basis() {
    return {};
  }
  protected override render() {
    const tag = tagIn(this, SmallPart);
    return staticHtml`<${tag}></${tag}>`;
  }
}

function warnings(act: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const valueOf = (card: Element) => card.shadowRoot!.querySelector('[part~="value"]')?.textContent?.trim();

describe('register', () => {
  it('defines an element and the parts of its template under its tag', async () => {
    register(WholeThing);
    const element = await fixture(html`<whole-thing></whole-thing>`);
    await waitUntil(() => element.shadowRoot!.querySelector('small-part') instanceof SmallPart);
  });

  it('defines them under a prefix beside the plain tags, parts inside templates included', async () => {
    register(WholeThing);
    register(WholeThing, { prefix: 'acme' });
    register(WholeThing, { prefix: 'my-own' });
    const box = await fixture(
      html`<div>
        <whole-thing></whole-thing><acme-whole-thing></acme-whole-thing><my-own-whole-thing></my-own-whole-thing>
      </div>`,
    );
    const inside = [...box.children].map(
      (element) => element.shadowRoot!.querySelector('.surface')!.firstElementChild!,
    );
    expect(inside.map(({ localName }) => localName)).to.deep.equal([
      'small-part',
      'acme-small-part',
      'my-own-small-part',
    ]);
    for (const part of inside) expect(part.shadowRoot!.textContent).to.equal('part');
  });

  it('is silent when it is repeated', () => {
    const again = () => {
      for (const prefix of [undefined, 'acme']) define({ prefix });
      register(KpiCard);
    };
    again();
    expect(warnings(again)).to.deep.equal([]);
  });

  it('warns once of another version, leaves its elements as they are, and says what to do', () => {
    const version = Symbol.for('partner-hub@version');
    class Older extends HTMLElement {
      static readonly [version] = '0.0.1';
    }
    customElements.define('other-one', Older);
    customElements.define('other-two', class extends Older {});
    class One extends SmallPart {
      static override readonly tag: string = 'other-one';
    }
    class Two extends SmallPart {
      static override readonly tag: string = 'other-two';
    }
    const said = warnings(() => [One, Two].forEach((element) => register(element)));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<other-one> .*version 0\.0\.1 .*, or \d.* by define\(\{ prefix:/);
    expect(customElements.get('other-one')).to.equal(Older);
  });

  it('warns once of another version whose loader looks for such tags, and registers what that has not brought', () => {
    loaderClaims().set('looked-for', '0.0.2');
    const said = warnings(() => [SmallPart, WholeThing].forEach((part) => register(part, { prefix: 'looked-for' })));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<looked-for-small-part> .*version 0\.0\.2 of this library/);
    expect(customElements.get('looked-for-whole-thing')).to.have.property('prefix', 'looked-for');
  });

  it('warns once of tags that something else on the page has taken', () => {
    class Taken extends SmallPart {
      static override readonly tag: string = 'taken-tag';
    }
    class TakenToo extends SmallPart {
      static override readonly tag: string = 'taken-too';
    }
    for (const { tag } of [Taken, TakenToo]) customElements.define(tag, class extends HTMLElement {});
    const said = warnings(() => [Taken, TakenToo].forEach((element) => register(element)));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<taken-tag>').and.to.contain('by something else');
  });

  for (const prefix of ['Acme', '1st', 'a b', '-x', 'ümlaut', 'a.b', '<x>']) {
    it(`refuses the prefix “${prefix}” with a TypeError that says what a prefix is`, () => {
      expect(() => define({ prefix })).to.throw(TypeError, `define({ prefix: "${prefix}" })`);
    });
  }

  it('names a tag with and without a prefix', () => {
    expect([prefixed('kpi-card', ''), prefixed('kpi-card', 'acme')]).to.deep.equal(['kpi-card', 'acme-kpi-card']);
  });
});

describe('define', () => {
  it('gives working elements under a prefix, in a provider under that prefix', async () => {
    define({ prefix: 'acme' });
    const [hubTag, cardTag] = [unsafeStatic('acme-partner-hub'), unsafeStatic('acme-kpi-card')];
    const hub = await fixture(staticHtml`
      <${hubTag} .source=${new ScriptedSource(() => summary())}
        ><${cardTag} metric="total-customers"></${cardTag}
      ></${hubTag}>
    `);
    await waitUntil(() => valueOf(hub.firstElementChild!) === '1,234');
    expect(hub.firstElementChild!.matches(':state(ready)')).to.equal(true);
  });

  it('waits for a provider under that prefix that is defined later', async () => {
    define({ prefix: 'wait' });
    const hubTag = unsafeStatic('slow-partner-hub');
    class SlowCard extends KpiCard {
      static override readonly prefix: string = 'slow';
    }
    customElements.define('slow-kpi-card', SlowCard);
    const hub = await fixture(
      staticHtml`<${hubTag}><slow-kpi-card metric="total-customers"></slow-kpi-card></${hubTag}>`,
    );
    const card = hub.firstElementChild as SlowCard;
    const states: string[] = [];
    card.addEventListener('hub-state-change', () => states.push(card.state));
    // By now one without any provider has said that it has no source.
    const alone = await fixture<KpiCard>(html`<wait-kpi-card metric="total-customers"></wait-kpi-card>`);
    await waitUntil(() => alone.state === 'error');
    (hub as PartnerHub).source = new ScriptedSource(() => summary());
    register(PartnerHub, { prefix: 'slow' });
    await waitUntil(() => valueOf(card) === '1,234');
    expect(states).not.to.include('error');
  });

  it('lets two copies of the library on one page share a hub', async () => {
    define();
    // The same files under another address are other modules: another copy of every class.
    const root = new URL('/__wds-outside-root__/0/src/', location.href);
    const copy = (await import(new URL('all-elements.ts', root).href)) as { define: typeof define };
    expect(copy.define).not.to.equal(define);
    expect(warnings(() => copy.define())).to.deep.equal([]);
    copy.define({ prefix: 'second' });
    expect(Object.getPrototypeOf(customElements.get('second-kpi-card'))).not.to.equal(KpiCard);
    const source = new ScriptedSource(() => summary());
    const [cardTag, hubTag] = [unsafeStatic('second-kpi-card'), unsafeStatic('second-partner-hub')];
    const box = await fixture(staticHtml`
      <div>
        <partner-hub .source=${source} locale="nl"
          ><kpi-card metric="total-customers"></kpi-card><${cardTag} metric="total-customers"></${cardTag}
        ></partner-hub>
        <${hubTag} .source=${source}><kpi-card metric="total-customers"></kpi-card></${hubTag}>
      </div>
    `);
    const cards = [...box.querySelectorAll('kpi-card, second-kpi-card')];
    await waitUntil(() => cards.every(valueOf));
    expect(cards.map(valueOf)).to.deep.equal(['1.234', '1.234', '1,234']);
    expect(source.asked).to.have.length(2);
    box.querySelector('partner-hub')!.logout();
    await waitUntil(() => cards.slice(0, 2).every((card) => card.matches(':state(idle)')));
    expect(valueOf(cards[2]!)).to.equal('1,234');
  });
});
