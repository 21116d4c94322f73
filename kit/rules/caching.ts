import { readingOperations } from '../contract/contract.js';
import { usualQuestion } from '../session/questions.js';
import { CannotKnow } from '../session/stop.js';
import type { Rule } from './rule.js';

const reading = readingOperations.map(({ name }) => name);

const notModified: Rule = {
  name: 'cache/not-modified',
  says: 'The browser asks again with `If-None-Match` and is told 304 when nothing changed.',
  operations: reading,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    const { etag } = (await session.get(operation, question)).headers;
    if (etag === undefined) throw new CannotKnow('there is no ETag to ask with');
    const again = await session.ask(operation, question, { headers: { 'If-None-Match': etag } });
    if (again.status !== 304) yield { expected: '304', came: String(again.status), answer: again };
    else if (again.text !== '') yield { expected: '304 without a body', came: 'a body', answer: again };
  },
};

const otherTag: Rule = {
  name: 'cache/another-tag',
  says: '304: nothing changed since the answer that `If-None-Match` names. Another tag is answered with the whole body.',
  operations: reading,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    await session.get(operation, question);
    const again = await session.ask(operation, question, { headers: { 'If-None-Match': '"check-api-other-state"' } });
    if (again.status !== 200) yield { expected: '200', came: String(again.status), answer: again };
  },
};

const languageTag: Rule = {
  name: 'cache/tag-names-the-answer',
  says: 'The tag speaks of the answer as this caller gets it, in the language of `Accept-Language`: another body has another tag.',
  operations: reading,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    await session.get(operation, question);
    const answers = [];
    for (const language of ['en', 'nl', 'de']) {
      answers.push(await session.ask(operation, question, { headers: { 'Accept-Language': language } }));
    }
    const bodies = new Map<string, string>();
    for (const answer of answers.filter(({ status }) => status === 200)) {
      const { etag } = answer.headers;
      if (etag === undefined) throw new CannotKnow('there is no ETag');
      const before = bodies.get(etag);
      if (before !== undefined && before !== answer.text) {
        yield { expected: 'another ETag for another body', came: 'the same in two languages', answer };
      }
      bodies.set(etag, answer.text);
    }
  },
};

const vary: Rule = {
  name: 'cache/vary-language',
  says: 'Texts of the server’s own are in the language of `Accept-Language`: where the answer differs by it, `Vary` says so.',
  operations: reading,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    const first = await session.get(operation, question);
    for (const language of ['en', 'nl']) {
      const answer = await session.ask(operation, question, { headers: { 'Accept-Language': language } });
      const names = (answer.headers.vary ?? '').toLowerCase();
      if (answer.status !== 200 || answer.text === first.text || /accept-language|\*/.test(names)) continue;
      return void (yield { expected: 'Vary: Accept-Language', came: answer.headers.vary ?? 'no Vary', answer });
    }
  },
};

/** Rules about what browsers keep. */
export const cachingRules: readonly Rule[] = [notModified, otherTag, languageTag, vary];
