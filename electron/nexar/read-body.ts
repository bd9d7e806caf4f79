import { FailureError } from '../contract/failure-error';

/**
 * The body of `response` as text, at most `limit` bytes of it.
 * Throws `answer-too-large` beyond; whatever the stream throws when the connection is cut passes through.
 */
export async function readBody(response: Response, limit: number): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new FailureError('answer-too-large', `The answer is larger than ${limit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
