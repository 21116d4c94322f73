import { expect } from '@open-wc/testing';
import { shippedLanguages } from '../../src/locales/languages.js';
import { textsIn } from '../support/locales.js';

type Limits = Partial<Record<'loss' | 'latency' | 'jitter', string>>;

/** The whole note with one limit, with two, with all. */
const notes: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'A call leg is poor from 7 ms jitter. ',
    'A call leg is poor from 5% packet loss or 7 ms jitter. ',
    'A call leg is poor from 5% packet loss, 6 ms latency or 7 ms jitter. ',
  ],
  nl: [
    'vanaf 7 ms jitter.',
    'vanaf 5% pakketverlies of 7 ms jitter.',
    '5% pakketverlies, 6 ms vertraging of 7 ms jitter.',
  ],
  de: [
    'ab 7 ms Jitter schlecht',
    'ab 5% Paketverlust oder 7 ms Jitter',
    '5% Paketverlust, 6 ms Latenz oder 7 ms Jitter',
  ],
  es: [
    'de 7 ms de fluctuación.',
    '5% de pérdida de paquetes o 7 ms',
    'paquetes, 6 ms de latencia o 7 ms de fluctuación.',
  ],
  fr: ['de 7 ms de gigue.', '5% de perte de paquets ou 7 ms de gigue.', 'paquets, 6 ms de latence ou 7 ms de gigue.'],
  it: [
    'da 7 ms di jitter.',
    '5% di perdita di pacchetti o 7 ms di jitter.',
    'pacchetti, 6 ms di latenza o 7 ms di jitter.',
  ],
  'pt-BR': [
    'de 7 ms de jitter.',
    '5% de perda de pacotes ou 7 ms de jitter.',
    'pacotes, 6 ms de latência ou 7 ms de jitter.',
  ],
  pl: [
    'od 7 ms jittera.',
    'od 5% utraconych pakietów lub 7 ms jittera.',
    'pakietów, 6 ms opóźnienia lub 7 ms jittera.',
  ],
  he: [
    'החל מריצוד של 7 אלפיות שנייה.',
    'החל מאובדן מנות של 5% או ריצוד של 7 אלפיות שנייה.',
    'של 5%, השהיה של 6 אלפיות שנייה או ריצוד של 7 אלפיות שנייה.',
  ],
  ar: [
    'بدءًا من تذبذب قدره 7 ملّي ثانية.',
    'بدءًا من فقد حزم قدره 5% أو تذبذب قدره 7 ملّي ثانية.',
    'قدره 5% أو زمن وصول قدره 6 ملّي ثانية أو تذبذب قدره 7 ملّي ثانية.',
  ],
  ja: [
    'コールレッグは、ジッター 7 ミリ秒に達すると不良です。',
    'パケット損失 5%、ジッター 7 ミリ秒のいずれかに達すると不良です。',
    'パケット損失 5%、遅延 6 ミリ秒、ジッター 7 ミリ秒のいずれかに達すると不良です。',
  ],
  'zh-CN': ['抖动达到 7 毫秒时', '丢包达到 5%或抖动达到 7 毫秒时', '丢包达到 5%、延迟达到 6 毫秒或抖动达到 7 毫秒时'],
};

describe('What makes a call leg poor', () => {
  for (const language of shippedLanguages) {
    it(`is joined in ${language} however many limits there are`, async () => {
      const thresholds = (await textsIn(language)).get('calling.callQuality.thresholds') as (limits: Limits) => string;
      const given: Limits[] = [{ jitter: '7' }, { loss: '5%', jitter: '7' }, { loss: '5%', latency: '6', jitter: '7' }];
      given.forEach((limits, place) => expect(thresholds(limits)).to.contain(notes[language]![place]));
      for (const limits of given) expect(thresholds(limits)).to.not.match(/undefined|–| {2}/);
    });
  }
});
