import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../electron/core/failure-error';
import { createAnswerCall } from '../../../../electron/ipc/answer-call';
import { createCallRegistry, createCallsFeature } from '../../../../electron/ipc/call-registry';
import type { Features } from '../../../../electron/ipc/feature';
import { createRedaction } from '../../../../electron/logging/redaction';

type Handler = (request: unknown, signal?: AbortSignal) => Promise<unknown>;

/** Features that have only these handlers, under the names of the lookup feature's calls. */
function answerWith(lookup: Record<string, Handler>) {
  const lines: string[] = [];
  const note = (message: string, facts?: object) => void lines.push(`${message} ${JSON.stringify(facts)}`);
  const redaction = createRedaction();
  redaction.register('planted-secret');
  const calls = createCallRegistry();
  const features = { calls: createCallsFeature(calls), lookup: { calls: lookup } } as unknown as Features;
  const answer = createAnswerCall(features, calls, { log: { warn: note, error: note }, redaction });
  return { answer, lines };
}

const suggestion = { callId: 'a', text: 'LM358' };

describe('answering a call', () => {
  it('returns the handler’s result without secrets', async () => {
    const { answer } = answerWith({
      suggest: async () => [{ text: 'planted-secret', category: null, manufacturers: [] }],
    });
    expect(await answer('lookup:suggest', [suggestion])).toEqual({
      ok: true,
      value: [{ text: '[redacted]', category: null, manufacturers: [] }],
    });
  });

  it('refuses a malformed request before the handler sees it', async () => {
    const requests: unknown[] = [];
    const { answer } = answerWith({ suggest: async (request) => void requests.push(request) });
    for (const args of [[], [{ ...suggestion, limit: 5 }], [suggestion, 'more'], [{ text: 'LM358' }]]) {
      expect(await answer('lookup:suggest', args)).toMatchObject({
        ok: false,
        error: { code: 'invalid-request' },
      });
    }
    expect(requests).toEqual([]);
  });

  it('refuses a result with a field that the contract does not name, and logs no value of it', async () => {
    const { answer, lines } = answerWith({
      suggest: async () => [{ text: 'a', category: null, manufacturers: [], token: 'x-y-z' }],
    });
    expect(await answer('lookup:suggest', [suggestion])).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    expect(lines[0]).toContain('"paths"');
    expect(lines.join()).not.toContain('x-y-z');
  });

  it('turns what the handler throws into a redacted failure', async () => {
    const { answer } = answerWith({
      async suggest() {
        throw new FailureError('offline', 'no way to planted-secret');
      },
      async correctSpelling() {
        throw new TypeError('planted-secret is undefined');
      },
    });
    expect(await answer('lookup:suggest', [suggestion])).toMatchObject({
      ok: false,
      error: { code: 'offline', message: 'no way to [redacted]' },
    });
    expect(await answer('lookup:correctSpelling', [suggestion])).toMatchObject({
      ok: false,
      error: { code: 'internal', message: 'An unexpected error in the main process' },
    });
  });

  it('fails on a channel that no feature answers', async () => {
    const { answer } = answerWith({});
    expect(await answer('lookup:suggest', [suggestion])).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});

describe('a call with an id', () => {
  it('gives its handler a signal in place of the id, which the page’s cancel aborts', async () => {
    const requests: unknown[] = [];
    const { answer } = answerWith({
      suggest: (request, signal) =>
        new Promise((_resolve, reject) => {
          requests.push(request);
          signal?.addEventListener('abort', () => reject(new FailureError('cancelled', 'by the page')));
        }),
    });
    const suggesting = answer('lookup:suggest', [suggestion]);
    expect(await answer('calls:cancel', ['b'])).toEqual({ ok: true, value: undefined });
    expect(await answer('calls:cancel', ['a'])).toEqual({ ok: true, value: undefined });
    expect(await suggesting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(requests).toEqual([{ text: 'LM358' }]);
  });
});
