import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import {
  type ConnectionRecord,
  noConnection,
} from '../../../../../electron/features/connection/connection-record';
import { createStoredCredentials } from '../../../../../electron/features/connection/stored-credentials';

const first = { clientId: 'first-id', clientSecret: 'first-secret' };
const second = { clientId: 'second-id', clientSecret: 'second-secret' };
const someTime = '2026-01-15T09:30:00.000Z';
const laterTime = '2026-02-15T09:30:00.000Z';

/** Entry and record on a disk. `endAfter`: the app is killed after this many further steps. */
function createDisk(start: ConnectionRecord = noConnection) {
  const content = { entry: null as string | null, record: start };
  let stepsLeft = Number.POSITIVE_INFINITY;
  let failure: FailureError | null = null;
  let replyLost = false;

  function step(): void {
    stepsLeft -= 1;
    if (stepsLeft < 0) throw new Error('ended');
    if (failure) throw failure;
  }
  const open = () =>
    createStoredCredentials(
      {
        storedIn: 'secret-service',
        detectProvider: async () => 'secret-service',
        async read() {
          if (failure) throw failure;
          if (content.entry === null) throw new FailureError('keychain-entry-missing', 'nothing there');
          return content.entry;
        },
        async write(text) {
          step();
          content.entry = text;
          if (replyLost) throw new FailureError('cancelled', 'aborted');
        },
        async remove() {
          step();
          content.entry = null;
        },
      },
      {
        read: () => content.record,
        write(next) {
          stepsLeft -= 1;
          if (stepsLeft < 0) throw new Error('ended');
          content.record = next;
        },
      },
    );
  return {
    content,
    open,
    endAfter(steps: number) {
      stepsLeft = steps;
    },
    fail(error: FailureError) {
      failure = error;
    },
    loseReply() {
      replyLost = true;
    },
  };
}

/** Kills the app after each number of steps of `act` in turn, and returns what the next start finds. */
async function startsAfter(
  act: (stored: ReturnType<ReturnType<typeof createDisk>['open']>) => Promise<void>,
  before: (stored: ReturnType<ReturnType<typeof createDisk>['open']>) => Promise<void> = async () => {},
) {
  const found: { loaded: unknown; entry: boolean; source: string }[] = [];
  for (let steps = 0; steps < 6; steps += 1) {
    const disk = createDisk();
    await before(disk.open());
    disk.endAfter(steps);
    await act(disk.open()).catch(() => {});
    disk.endAfter(Number.POSITIVE_INFINITY);
    const loaded = await disk.open().load();
    found.push({ loaded, entry: disk.content.entry !== null, source: disk.content.record.source });
    expect(disk.content.record.entry).toBe('known');
  }
  return found;
}

const none = { loaded: null, entry: false, source: 'none' };
const stored = (loaded: typeof first) => ({ loaded, entry: true, source: 'nexar' });

describe('when the app is killed at any step, the next start finds', () => {
  it('nothing or everything of a first connection', async () => {
    const found = await startsAfter((app) => app.save(first, someTime));
    expect(found).toEqual([none, none, ...Array(4).fill(stored(first))]);
  });

  it('the former credentials or the new ones after a change', async () => {
    const found = await startsAfter(
      (app) => app.save(second, laterTime),
      (app) => app.save(first, someTime),
    );
    expect(found).toEqual([stored(first), stored(first), ...Array(4).fill(stored(second))]);
  });

  it('the credentials or no trace of them after a removal', async () => {
    const found = await startsAfter(
      (app) => app.forget(),
      (app) => app.save(first, someTime),
    );
    expect(found).toEqual([stored(first), ...Array(5).fill(none)]);
  });
});

it('a save that is aborted after the entry was written leaves no entry', async () => {
  const disk = createDisk();
  disk.loseReply();
  await expect(disk.open().save(first, someTime)).rejects.toThrow('aborted');
  expect(disk.content.entry).not.toBeNull();
  expect(await disk.open().load()).toBeNull();
  expect(disk.content).toEqual({ entry: null, record: noConnection });
});

it('a removal that the keychain refuses changes nothing', async () => {
  const disk = createDisk();
  await disk.open().save(first, someTime);
  const before = { ...disk.content };
  disk.fail(new FailureError('keychain-locked', 'locked'));
  await expect(disk.open().forget()).rejects.toThrow('locked');
  expect(disk.content).toEqual(before);
});

it.each([
  ['the end of a removal that was cut short is emitted', 'nexar', 'locked'],
  ["what is left of a save that was called off is nobody's concern", 'none', null],
] as const)('where the keychain fails, %s', async (_name, source, emitted) => {
  const disk = createDisk({ ...noConnection, source, entry: 'unwanted' });
  disk.fail(new FailureError('keychain-locked', 'locked'));
  const loaded = disk.open().load();
  if (emitted) await expect(loaded).rejects.toThrow(emitted);
  else expect(await loaded).toBeNull();
  expect(disk.content.record).toMatchObject({ source, entry: 'unwanted' });
});

it('the entry stays as it was if the record cannot be written', async () => {
  const disk = createDisk();
  await disk.open().save(first, someTime);
  const before = { ...disk.content };
  disk.endAfter(0);
  await expect(disk.open().save(second, laterTime)).rejects.toThrow('ended');
  await expect(disk.open().forget()).rejects.toThrow('ended');
  expect(disk.content).toEqual(before);
});

it('a machine without a keychain has no entry if the record is not certain of one', async () => {
  const disk = createDisk({ ...noConnection, source: 'sample', entry: 'unsure' });
  disk.fail(new FailureError('keychain-unavailable', 'no Secret Service'));
  expect(await disk.open().load()).toBeNull();
  expect(disk.content.record).toEqual({ ...noConnection, source: 'sample' });
});
