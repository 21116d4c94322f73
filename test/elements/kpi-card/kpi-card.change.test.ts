import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import type { KpiUnit } from '../../../src/domain/kpis.js';
import { changeOf } from '../../../src/elements/kpi-card/kpi-card.change.js';
import { english } from '../../support/dictionaries.js';

const formats = formatsFor('en', 'UTC');
const change = (value: number | null, previous: number | null, unit: KpiUnit = 'count') =>
  changeOf({ value, previous }, { unit, good: 'down', formats, text: english });

describe('changeOf', () => {
  it('writes the difference of what is shown, never a signed zero', () => {
    expect(change(39.6, 39.4, 'duration')).to.include({ trend: 'rose', shown: '+1 sec' });
    expect(change(39.4, 39.3, 'duration')).to.include({ trend: 'same' });
    expect(change(0.0214, 0.0336, 'percent')).to.include({ trend: 'fell', shown: '−1.3 percentage points' });
    expect(change(12, 15)).to.include({ trend: 'fell', shown: '−3', verdict: 'good' });
  });

  it('is not there when a period is not known', () => {
    expect(change(null, 3)).to.equal(undefined);
    expect(change(3, null)).to.equal(undefined);
  });
});
