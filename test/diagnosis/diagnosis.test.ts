import { expect, fixture, html } from '@open-wc/testing';
import { HubError } from '../../src/api/hub-error.js';
import { register } from '../../src/core/element/register.js';
import { configure, resetConfiguration } from '../../src/core/hub/page-settings.js';
import { diagnose } from '../../src/diagnose.js';
import { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import { KpiCard } from '../../src/elements/kpi-card/kpi-card.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import type { DiagnosisReport } from '../../src/diagnosis/report.js';
import { FaultSession } from '../api/fault-session.js';
import { ScriptedSource } from '../support/scripted-source.js';
import { waitUntil } from '../support/wait-until.js';

const codes = ({ findings }: DiagnosisReport) => findings.map(({ code }) => code);
const failing = (error: Error) =>
  new ScriptedSource(() => {
    throw error;
  });

describe('diagnose()', () => {
  before(() => {
    register(PartnerHub);
    register(KpiCard);
    register(CustomerList);
  });

  afterEach(() => resetConfiguration());

  it('names a tag that nothing registered, also one under a known prefix', async () => {
    register(PartnerHub, { prefix: 'acme' });
    const root = await fixture(html`<div><license-bar></license-bar><my-license-bar></my-license-bar></div>`);
    const { findings } = await diagnose({ root });
    expect(findings.map(({ code, elements }) => [code, elements.map(({ tag }) => tag)])).to.deep.equal([
      ['notDefined', ['license-bar']],
    ]);
    expect(findings[0]!.advice).to.contain('partner-hub-elements/define');
  });

  it('tells the same about several elements once', async () => {
    const root = await fixture(
      html`<div><kpi-card id="a" metric="total-customers"></kpi-card><customer-list></customer-list></div>`,
    );
    const { findings } = await diagnose({ root });
    expect(findings).to.have.length(1);
    expect(findings[0]!.elements.map(({ tag, id }) => [tag, id])).to.deep.equal([
      ['kpi-card', 'a'],
      ['customer-list', undefined],
    ]);
  });

  it('looks at one element alone', async () => {
    configure({ source: new ScriptedSource(() => new HubError('server', '')) });
    const root = await fixture(html`<div><kpi-card></kpi-card><kpi-card metric="new-customers"></kpi-card></div>`);
    const report = await diagnose({ element: root.firstElementChild! });
    expect([codes(report), report.elements.length]).to.deep.equal([['waitsFor'], 1]);
  });

  it('finds nothing of what the page gives its data, nor of elements that it configures as a whole', async () => {
    configure({ source: new ScriptedSource(() => new HubError('server', '')) });
    const root = await fixture(html`<div><kpi-card label="Tickets" value="3"></kpi-card></div>`);
    expect(codes(await diagnose({ root }))).to.deep.equal([]);
  });

  it('finds no fault in what a backend does not offer', async () => {
    configure({ source: failing(new HubError('notOffered', '', { status: 501 })) });
    const root = await fixture(html`<div><kpi-card metric="new-customers"></kpi-card></div>`);
    const report = await diagnose({ root });
    expect([codes(report), report.elements[0]!.state]).to.deep.equal([[], 'empty']);
  });

  it('speaks Dutch where it is asked to, with the same codes', async () => {
    const root = await fixture(html`<div><kpi-card metric="new-customers"></kpi-card></div>`);
    const [english, dutch] = [await diagnose({ root }), await diagnose({ root, locale: 'nl-BE' })];
    expect(codes(dutch)).to.deep.equal(codes(english));
    expect(dutch.text).to.contain('Er staat geen <partner-hub> omheen');
  });

  it('tells a mistake of the code that draws, and an answer of a source of the page’s own that does not fit', async () => {
    class Throwing extends KpiCard {
      static override readonly tag = 'kpi-card';
      protected override render(): unknown {
        throw new Error('secret-name');
      }
    }
    register(Throwing, { prefix: 'throwing' });
    const root = await fixture(
      html`<partner-hub .source=${new ScriptedSource(() => ({}))} locale="en"
        ><throwing-kpi-card label="x" value="1"></throwing-kpi-card><kpi-card metric="total-customers"></kpi-card
      ></partner-hub>`,
    );
    const report = await diagnose({ root });
    expect(codes(report)).to.have.members(['drawing', 'misfit']);
    expect(report.text).not.to.contain('secret-name');
  });

  it('tells what has no other explanation by its code, its status and its tracking ID', async () => {
    const error = new HubError('server', 'Customer secret-name failed.', { status: 500, trackingId: 'HUB_1' });
    const root = await fixture(
      html`<partner-hub .source=${failing(error)}><kpi-card metric="total-customers"></kpi-card></partner-hub>`,
    );
    const report = await diagnose({ root });
    expect(report.findings[0]).to.deep.include({ code: 'failed', seen: 'It failed: server, 500, HUB_1.' });
    expect(report.elements.at(-1)!.failure).to.deep.equal({ code: 'server', status: 500, trackingId: 'HUB_1' });
    expect(report.text).not.to.contain('secret-name');
  });

  it('tells that an answer does not come', async () => {
    const session = new FaultSession();
    await session.answers({ fault: 'hang' });
    const root = await fixture(
      html`<partner-hub .source=${new ScriptedSource()}><kpi-card metric="total-customers"></kpi-card></partner-hub>`,
    );
    expect(codes(await diagnose({ root }))).to.deep.equal(['slow']);
  });

  it('holds no secret, wherever in the page one is', async () => {
    const session = new FaultSession();
    const secret = 'secret';
    await session.answers({
      status: 422,
      headers: { TrackingID: `of ${secret}`, 'X-Name': secret },
      body: { message: secret, trackingId: `${secret} of Anna`, errors: [{ description: secret, field: secret }] },
    });
    const messages = { en: { error: { invalid: secret } } };
    const root = await fixture(html`
      <partner-hub
        api-base=${session.baseUrl}
        token-url="${session.baseUrl}/token?key=${secret}"
        customer-href="/${secret}/{id}"
        time-zone=${secret}
        theme=${secret}
        locale="en"
        title=${secret}
        data-token=${secret}
        .messages=${messages}
        .getToken=${() => Promise.resolve({ token: secret })}
      >
        <customer-list q=${secret} tag=${secret} heading=${secret} class=${secret}></customer-list>
        <kpi-card metric="${secret}-customers" label=${secret}></kpi-card>
        <kpi-card metric="total-customers" data="{ ${secret}"></kpi-card>
        <kpi-card
          metric="total-customers"
          api-base="https://${secret}:${secret}@api.example/?${secret}#${secret}"
        ></kpi-card>
        <kpi-card metric="total-customers" source=${secret}></kpi-card>
        <kpi-card
          metric="total-customers"
          .getToken=${() => Promise.reject(new Error(secret))}
          api-base=${session.baseUrl}
        ></kpi-card>
        <kpi-card metric="total-customers" token-url="/${'no'}?${secret}" api-base=${session.baseUrl}></kpi-card>
      </partner-hub>
    `);
    const { hash, search } = location;
    history.replaceState(null, '', `${search}#${secret}`);
    const report = await diagnose({ root: root.parentNode as ParentNode });
    history.replaceState(null, '', `${search}${hash}`);
    expect(codes(report)).to.include.members([
      'badApiBase',
      'badSource',
      'notJson',
      'unknownValue',
      'tokenUrl',
      'tokenFunction',
    ]);
    expect(`${JSON.stringify(report)} ${String(report)}`).not.to.match(/secret|Anna/i);
  });

  it('waits for what is about to show', async () => {
    const source = new ScriptedSource();
    const root = await fixture(
      html`<partner-hub .source=${source}><kpi-card metric="total-customers"></kpi-card></partner-hub>`,
    );
    await waitUntil(() => source.open.length > 0);
    const looking = diagnose({ root });
    source.open[0]!.fail(new HubError('forbidden', 'no', { status: 403 }));
    expect(codes(await looking)).to.deep.equal(['forbidden']);
  });
});
