import { FailureError } from '../contract/failure-error';

/**
 * The body of `response`, at most `limit` bytes of it.
 * Throws `answer-too-large` beyond; whatever the stream throws when the connection is cut passes through.
 */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new FailureError('answer-too-large', `The answer is larger than ${limit} bytes`);
    }
    chunks.push(value);
  }
}

/** The body of `response` as text, under the same rules. */
export async function readBody(response: Response, limit: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, limit));
}
