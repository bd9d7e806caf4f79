import { expect, it, vi } from 'vitest';
import { createDeferred } from '../../../../electron/core/deferred';
import { FailureError } from '../../../../electron/core/failure-error';
import type { AnswerCall } from '../../../../electron/ipc/answer-call';

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>;

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));

const { registerChannels } = await import('../../../../electron/ipc/register-channels');

function register(trusts: () => boolean) {
  const { promise: answer, resolve, reject } = createDeferred<AnswerCall>();
  const onCall = vi.fn();
  const context = {
    log: { warn() {}, error() {} },
    redaction: { redactFailure: (failure: unknown) => failure },
  } as unknown as Parameters<typeof registerChannels>[2];
  registerChannels(
    [{ names: { calls: { lookup: ['search'] }, events: {} }, trusts }],
    { answer, onCall },
    context,
  );
  const [handler] = handlers.values();
  if (!handler) throw new Error('No channel was registered');
  return { call: () => handler({}, { text: 'LM358' }), resolve, reject, onCall };
}

it('a call from a foreign frame neither waits nor starts anything', async () => {
  const { call, onCall } = register(() => false);
  expect(await call()).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
  expect(onCall).not.toHaveBeenCalled();
});

it('a call whose page goes while it waits is not answered', async () => {
  let present = true;
  const { call, resolve } = register(() => present);
  const answered = vi.fn(async () => ({ ok: true as const, value: null }));
  const result = call();
  present = false;
  resolve(answered);
  expect(await result).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
  expect(answered).not.toHaveBeenCalled();
});

it('a call that has waited is answered', async () => {
  const { call, resolve } = register(() => true);
  const result = call();
  resolve(async () => ({ ok: true as const, value: null }));
  expect(await result).toEqual({ ok: true, value: null });
});

it('calls before and after a failed start are answered with a failure', async () => {
  const { call, reject } = register(() => true);
  const pending = call();
  reject(new FailureError('settings-not-saved', 'A failure of the start, not of this call'));
  const failed = { ok: false, error: { code: 'internal', message: 'Main’s features could not be started' } };
  expect(await pending).toMatchObject(failed);
  expect(await call()).toMatchObject(failed);
});
