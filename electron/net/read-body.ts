import { FailureError } from '../core/failure-error';

/**
 * The body of `response`. Throws `answer-too-large` beyond `limit` bytes, and whatever the stream throws when the
 * connection is interrupted.
 */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new FailureError('answer-too-large', `The answer is larger than ${limit} bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The body of `response` as text; throws as `readBytes` does. */
export async function readBody(response: Response, limit: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, limit));
}
