import { describe, expect, it } from 'vitest';
import { foreignAnswer } from '../../../../../electron/nexar/graphql/foreign-answer';

const page = '<!doctype html><html><head><title>Blocked by Contoso</title></head></html>';
const answer = (status: number, body: string, type = 'text/html') => ({
  status,
  body,
  headers: new Headers({ 'content-type': type }),
});

describe('an answer from an intermediary', () => {
  it.each([200, 302, 400, 401, 403, 404, 451, 511])(
    'is a web page with status %i, whose title is reported',
    (status) => {
      expect(foreignAnswer(answer(status, page))).toMatchObject({
        failure: { code: 'answered-by-another', pageTitle: 'Blocked by Contoso', retryable: true },
      });
    },
  );

  it.each([
    ['a refusal in plain text', answer(403, 'Blocked by policy 17', 'text/plain')],
    ['a 401 in plain text', answer(401, 'Please log in', 'text/plain')],
    ['a 401 in JSON of another form', answer(401, '{"message":"log in"}', 'application/json')],
    ['a page without a type', answer(200, '\n <html></html>', '')],
    ['a document of XML', answer(403, '<?xml version="1.0"?><Error/>', 'application/xml')],
    ['a redirect', answer(302, '')],
    ['511 without a word', answer(511, '', '')],
    ['451 without a word', answer(451, '', '')],
  ])('is %s', (_name, received) => {
    const failed = foreignAnswer(received);
    expect(failed).toMatchObject({ failure: { code: 'answered-by-another', retryable: true } });
    expect(failed?.failure).not.toHaveProperty('pageTitle');
  });
});

describe('an answer that may be the service’s own', () => {
  it.each<[string, ReturnType<typeof answer>]>([
    ['401 without a word', answer(401, '')],
    ['401 with blanks', answer(401, ' \n', '')],
    ['403 without a word', answer(403, '')],
    ['403 in JSON', answer(403, '{"message":"Forbidden"}', 'application/json')],
    ['half an answer', answer(200, '{"data":{"x":', 'application/json')],
    ...[407, 408, 429, 500, 502, 503, 504].map((status): [string, ReturnType<typeof answer>] => [
      `${status} with a page`,
      answer(status, page),
    ]),
  ])('is %s', (_name, received) => {
    expect(foreignAnswer(received)).toBeNull();
  });
});
