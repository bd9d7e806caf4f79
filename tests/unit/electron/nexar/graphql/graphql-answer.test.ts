import { expect, it } from 'vitest';
import { parseJson, readGraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';

it.each([
  ['an object without text', '{"toString":1,"valueOf":1}'],
  ['lists within lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['a number', '7'],
])('An error whose message is %s does not lose the data beside it', (_what, message) => {
  const answer = readGraphqlAnswer(parseJson(`{"data":{"hits":1},"errors":[{"message":${message}}]}`));
  expect(answer).toMatchObject({ data: { hits: 1 }, errors: [{ message: '(no message)' }] });
});
