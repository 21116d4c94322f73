import { expect } from '@open-wc/testing';
import { applyControls, controlsOf, WatchedArgs } from '../../../stories/support/controls.js';
import type { ManifestAttribute } from '../../../stories/support/controls.js';

const attribute = (name: string, fieldName: string, text: string): ManifestAttribute => ({
  name,
  fieldName,
  type: { text },
});

const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'kpi-card',
          attributes: [
            attribute('metric', 'metric', "'total-customers' | 'new-customers'"),
            attribute('window-days', 'windowDays', '30 | 60 | 90 | 180'),
            attribute('status', 'status', 'readonly string[]'),
            attribute('columns', 'columns', "readonly ('customer' | 'total' | string)[]"),
            attribute('label', 'label', 'string'),
            attribute('weeks', 'weeks', 'number'),
            attribute('selectable', 'selectable', 'boolean'),
            attribute('weights', 'weights', 'RuleNumbers<Rule>'),
            attribute('data', 'data', 'KpiAnswer'),
          ],
        },
      ],
    },
  ],
};

const controls = controlsOf(manifest, 'kpi-card');

/** An element that is never upgraded: only its attributes are looked at. */
function element(markup: string): Element {
  const box = document.createElement('template');
  box.innerHTML = markup;
  return box.content.firstElementChild!;
}

/** What becomes of an element when controls say this, one choice after the other; the story itself draws `read`. */
function after(markup: string, choices: readonly Record<string, unknown>[], read: readonly string[] = []): string {
  const shown = element(markup);
  for (const args of choices) {
    const watched = new WatchedArgs(args);
    read.forEach((name) => watched.args[name]);
    applyControls([shown], controls, watched);
  }
  return shown.outerHTML;
}

describe('the controls of stories', () => {
  it('are attributes, by their properties, each with a control that knows what it takes', () => {
    expect(Object.entries(controls).map(([field, { name, control }]) => [field, name, control])).to.deep.equal([
      ['metric', 'metric', 'select'],
      ['windowDays', 'window-days', 'select'],
      ['status', 'status', 'text'],
      ['columns', 'columns', 'text'],
      ['label', 'label', 'text'],
      ['weeks', 'weeks', 'number'],
      ['selectable', 'selectable', 'boolean'],
      ['weights', 'weights', 'text'],
      ['data', 'data', 'object'],
    ]);
    expect(controls['metric']!.options).to.deep.equal(['total-customers', 'new-customers']);
    expect(controls['windowDays']!.options).to.deep.equal([30, 60, 90, 180]);
  });

  it('are none for what the manifest does not know', () => {
    expect(controlsOf(manifest, 'hub-combo-box')).to.deep.equal({});
  });

  it('reach elements whose story does not draw them', () => {
    expect(after('<kpi-card metric="total-customers"></kpi-card>', [{ windowDays: 30, selectable: true }])).to.equal(
      '<kpi-card metric="total-customers" window-days="30" selectable=""></kpi-card>',
    );
    expect(after('<kpi-card></kpi-card>', [{ data: { value: 1 } }])).to.equal(
      '<kpi-card data="{&quot;value&quot;:1}"></kpi-card>',
    );
  });

  it('leave to the story what it draws itself', () => {
    expect(after('<kpi-card metric="a"></kpi-card>', [{ metric: 'b', weeks: 4 }], ['metric'])).to.equal(
      '<kpi-card metric="a" weeks="4"></kpi-card>',
    );
  });

  it('give back what the story has when a choice is taken back', () => {
    const plain = '<kpi-card label="Own" selectable=""></kpi-card>';
    expect(after(plain, [{ label: 'Other', weeks: 4, selectable: false }])).to.equal(
      '<kpi-card label="Other" weeks="4"></kpi-card>',
    );
    expect(after(plain, [{ label: 'Other', weeks: 4, selectable: false }, {}])).to.equal(plain);
    expect(after(plain, [{ label: 'Other' }, { label: '' }])).to.equal(plain);
  });
});
