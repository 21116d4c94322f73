import { expect } from '@open-wc/testing';
import { PageTemplate } from '../../../src/core/templates/page-template.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { pageTemplate, warningsOf } from '../../support/page-templates.js';
import { fc } from '../../support/properties.mjs';

const formats = formatsFor('en', 'UTC');
const customer = {
  id: 'customer-7',
  displayName: 'Anker',
  createdAt: '2026-11-22T08:00:00Z',
  nextRenewal: '2027-01-10',
  nextExpiration: null,
  tags: ['vip', 'north'],
  licenses: { total: 1234, used: 0.5 },
  isBought: true,
};

/** A box in which a template shows something. */
function shown(markup: string, source: object = customer): HTMLElement {
  const box = document.createElement('div');
  new PageTemplate(pageTemplate(markup), 'customer-list').show(box, { ...source }, formats);
  return box;
}

const textIn = (markup: string, source?: object) => shown(markup, source).textContent;

describe('a template of the page', () => {
  it('writes fields by their paths, in its own markup', () => {
    const box = shown('<strong>{{displayName}}</strong> <small>of {{ licenses.total }}</small>');
    expect(box.querySelector('strong')!.textContent).to.equal('Anker');
    expect(box.textContent).to.equal('Anker of 1,234');
  });

  it('writes dates, moments and numbers as the language does, and otherwise where the page says how', () => {
    expect(textIn('{{nextRenewal}}')).to.equal('Jan 10, 2027');
    expect(textIn('{{createdAt}}')).to.equal('Nov 22, 2026, 8:00 AM');
    expect(textIn('{{createdAt | text}}')).to.equal('2026-11-22T08:00:00Z');
    expect(textIn('{{licenses.used | percent}}')).to.equal('50%');
    expect(textIn('{{licenses.total|duration}}')).to.equal('20 min 34 sec');
    expect(textIn('{{tags}}, {{isBought}}')).to.equal('vip, north, true');
  });

  it('says nothing for what is not there', async () => {
    const said = await warningsOf(() => expect(textIn('[{{nextExpiration}}]')).to.equal('[]'));
    expect(said).to.deep.equal([]);
  });

  it('says nothing for a field that there is not, and warns of it once, with those that there are', async () => {
    const said = await warningsOf(() => {
      expect(textIn('[{{disp}}]')).to.equal('[]');
      expect(textIn('[{{disp}}]')).to.equal('[]');
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain(
      '{{disp}} in a template of <customer-list>: there is no such field. Known: id, displayName,',
    );
    expect(said[0]).to.contain('licenses.total');
  });

  it('finds what data hold themselves, not what every object has', async () => {
    await warningsOf(() => {
      for (const path of ['constructor', '__proto__', 'toString', 'displayName.length', 'licenses.constructor.name'])
        expect(textIn(`{{${path}}}`), path).to.equal('');
    });
  });

  it('warns of a format that there is not', async () => {
    const [said] = await warningsOf(() => expect(textIn('{{id | upper}}')).to.equal('customer-7'));
    expect(said).to.contain('no such format. Known: text, number,');
  });

  it('shows markup in a field as it is written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const box = shown('<b>{{displayName}}</b>', { displayName: `<img src=x onerror=alert(1)>${name}` });
        expect(box.querySelectorAll('*').length).to.equal(2);
        expect(box.textContent).to.equal(`<img src=x onerror=alert(1)>${name}`);
      }),
    );
  });

  it('does not read fields in what a field says', () => {
    expect(textIn('{{displayName}}', { displayName: '{{id}}', id: 'secret' })).to.equal('{{id}}');
  });

  it('writes fields into attributes that are words or values', () => {
    const box = shown(
      '<meter min="0" value="{{licenses.total}}" title="{{licenses.total}} in all" data-id="{{id}}"></meter>',
    );
    const { title, dataset } = box.firstElementChild as HTMLElement;
    expect([box.firstElementChild!.getAttribute('value'), title, dataset['id']]).to.deep.equal([
      '1234',
      '1,234 in all',
      'customer-7',
    ]);
  });

  it('leaves out what runs, frames or fetches what data say, and says so', async () => {
    const markup =
      '<script>alert(1)</script><style>*{}</style><iframe></iframe><img src="{{id}}"><p onclick="go()" style="color:{{id}}" class="{{id}}">x</p>';
    const said = await warningsOf(() => {
      const box = shown(markup);
      expect(box.innerHTML).to.equal('<img><p>x</p>');
    });
    expect(said.length).to.equal(7);
  });

  it('leads to addresses that may be followed, with fields as pieces of them', () => {
    const hrefOf = (href: string, source: object) =>
      shown(`<a href="${href}">x</a>`, source).firstElementChild!.getAttribute('href');
    expect(hrefOf('/customers/{{id}}?from=list', { id: 'a/b?c' })).to.equal('/customers/a%2Fb%3Fc?from=list');
    expect(hrefOf('{{url}}', { url: 'https://portal.example/x' })).to.equal('https://portal.example/x');
    for (const url of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'https://a:b@portal.example/',
      'http://portal.example/',
    ])
      expect(hrefOf('{{url}}', { url }), url).to.equal(null);
    for (const id of ['', '..', '.']) expect(hrefOf('/customers/{{id}}', { id }), id).to.equal(null);
    expect(hrefOf('javascript:alert(1)', {})).to.equal(null);
    expect(hrefOf('/help', {})).to.equal('/help');
  });

  it('keeps its nodes from one thing to the next, and writes only what is different', () => {
    const template = new PageTemplate(pageTemplate('<b>{{displayName}}</b> <i>{{id}}</i>'), 'customer-list');
    const box = document.createElement('div');
    template.show(box, customer, formats);
    const [bold, italic] = box.children;
    const writes = new MutationObserver(() => {});
    writes.observe(box, { subtree: true, characterData: true, childList: true, attributes: true });
    template.show(box, { ...customer, displayName: 'Brug' }, formats);
    expect(box.textContent).to.equal('Brug customer-7');
    expect([...box.children]).to.deep.equal([bold, italic]);
    expect(writes.takeRecords().length).to.equal(1);
  });

  it('says something anew where a page translator has put other nodes', () => {
    const template = new PageTemplate(pageTemplate('<b>{{displayName}}</b>'), 'customer-list');
    const box = document.createElement('div');
    template.show(box, customer, formats);
    box.querySelector('bdi')!.innerHTML = '<font>Anchor</font>';
    template.show(box, { ...customer, displayName: 'Brug' }, formats);
    expect(box.textContent).to.equal('Brug');
  });

  it('is a text, too: nothing when none of its fields says anything', () => {
    const textOf = (markup: string) => new PageTemplate(pageTemplate(markup), 'x-y').textOf(customer, formats);
    expect(textOf(' <b>{{displayName}}</b>\n <i>of {{licenses.total}}</i> ')).to.equal('Anker of 1,234');
    expect(textOf('renews {{nextExpiration}}')).to.equal('');
    expect(textOf('<b>always</b>')).to.equal('always');
  });

  it('is read where React puts it: in the template itself', () => {
    const template = document.createElement('template');
    template.append(document.createElement('b'));
    template.firstElementChild!.append('{{displayName}}');
    const box = document.createElement('div');
    new PageTemplate(template, 'customer-list').show(box, customer, formats);
    expect(box.innerHTML).to.equal('<b><bdi>Anker</bdi></b>');
  });

  it('names its parts, and takes its controls out of the order of Tab', () => {
    const template = new PageTemplate(pageTemplate('<b part="vip mark">x</b><a href="/a">y</a>'), 'x-y');
    expect([template.parts, template.hasControls]).to.deep.equal([['vip', 'mark'], true]);
    expect(shown('<a href="/a">y</a>').querySelector('a')!.tabIndex).to.equal(-1);
  });

  describe('leaves out', () => {
    /** What is shown of a template that holds one element, which no parser has changed. */
    const shownWith = (tag: string, attributes: Record<string, string> = {}) => {
      const template = document.createElement('template');
      const element = template.content.appendChild(document.createElement(tag));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const box = document.createElement('div');
      new PageTemplate(template, 'x-y').show(box, customer, formats);
      return box.firstElementChild;
    };

    const refused = 'script style link meta base iframe frame object embed template slot';
    for (const tag of refused.split(' ')) {
      it(`<${tag}>`, async () => {
        const [said] = await warningsOf(() => expect(shownWith(tag)).to.equal(null));
        expect(said).to.contain(`<${tag}> in a template of <x-y> is left out`);
      });
    }

    for (const name of ['srcdoc', 'action', 'formaction', 'xlink:href', 'ping', 'onclick', 'onfocus']) {
      it(`the attribute ${name}, whatever it says`, async () => {
        const [said] = await warningsOf(() => expect(shownWith('p', { [name]: 'x' })!.attributes.length).to.equal(0));
        expect(said).to.contain(`${name} in a template of <x-y> is left out`).and.to.contain('in <p>');
      });
    }

    for (const name of ['src', 'srcset', 'style', 'class', 'id', 'target', 'my-data-id']) {
      it(`the attribute ${name} with a field in it, and nothing else`, async () => {
        await warningsOf(() => expect(shownWith('p', { [name]: '{{id}}' })!.attributes.length).to.equal(0));
        expect(shownWith('p', { [name]: 'x' })!.getAttribute(name)).to.equal('x');
      });
    }

    it('what is neither an element nor a text', () => {
      expect(shown('<!-- {{id}} --><b>x</b>').innerHTML).to.equal('<b>x</b>');
    });
  });

  for (const name of 'title alt lang dir datetime value min max low high optimum data-id aria-label data-on'.split(
    ' ',
  )) {
    it(`writes fields into ${name}`, () => {
      expect(shown(`<p ${name}="no. {{id}}!"></p>`).firstElementChild!.getAttribute(name)).to.equal('no. customer-7!');
    });
  }

  it('writes an attribute as the language does where people read it, or where the page says how, else as it is', () => {
    const { attributes } = shown(
      '<p alt="{{licenses.total}}" aria-label="{{licenses.total}}" data-title="{{licenses.total}}" data-used="{{licenses.used | percent}}"></p>',
    ).firstElementChild!;
    expect(Array.from(attributes, ({ value }) => value)).to.have.members(['1,234', '1,234', '1234', '50%']);
  });

  it('takes an address away that the next thing does not have, and writes one that it has', () => {
    const template = new PageTemplate(pageTemplate('<a href="/c/{{id}}">x</a>'), 'customer-list');
    const box = document.createElement('div');
    const hrefs = ['a', '', '..b', 'half \uD83D'].map((id) => {
      template.show(box, { id }, formats);
      return box.firstElementChild!.getAttribute('href');
    });
    expect(hrefs).to.deep.equal(['/c/a', null, '/c/..b', '/c/half%20%EF%BF%BD']);
  });

  it('is drawn anew in a box that somebody emptied', () => {
    const template = new PageTemplate(pageTemplate('<b>{{displayName}}</b>'), 'customer-list');
    const box = document.createElement('div');
    template.show(box, customer, formats);
    box.replaceChildren();
    template.show(box, { ...customer, displayName: 'Brug' }, formats);
    expect(box.innerHTML).to.equal('<b><bdi>Brug</bdi></b>');
  });

  it('has no controls where nothing can be used, and leaves such a thing out of no order', () => {
    expect(new PageTemplate(pageTemplate('<b>x</b>'), 'x-y').hasControls).to.equal(false);
    expect(shown('<b>x</b>').firstElementChild!.hasAttribute('tabindex')).to.equal(false);
  });
});
