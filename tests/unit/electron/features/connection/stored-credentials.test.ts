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

/** Entry and record as they lie on the disk. `end`: the app is ended before this many further steps. */
function places(start: ConnectionRecord = noConnection) {
  const held = { entry: null as string | null, record: start };
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
          if (held.entry === null) throw new FailureError('keychain-entry-missing', 'nothing there');
          return held.entry;
        },
        async write(text) {
          step();
          held.entry = text;
          if (replyLost) throw new FailureError('cancelled', 'called off');
        },
        async remove() {
          step();
          held.entry = null;
        },
      },
      {
        read: () => held.record,
        write(next) {
          stepsLeft -= 1;
          if (stepsLeft < 0) throw new Error('ended');
          held.record = next;
        },
      },
    );
  return {
    held,
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

/** Ends the app after each number of steps of `act` in turn, and tells what the next start finds. */
async function startsAfter(
  act: (stored: ReturnType<ReturnType<typeof places>['open']>) => Promise<void>,
  before: (stored: ReturnType<ReturnType<typeof places>['open']>) => Promise<void> = async () => {},
) {
  const found: { loaded: unknown; entry: boolean; source: string }[] = [];
  for (let steps = 0; steps < 6; steps += 1) {
    const disk = places();
    await before(disk.open());
    disk.endAfter(steps);
    await act(disk.open()).catch(() => {});
    disk.endAfter(Number.POSITIVE_INFINITY);
    const loaded = await disk.open().load();
    found.push({ loaded, entry: disk.held.entry !== null, source: disk.held.record.source });
    expect(disk.held.record.entry).toBe('known');
  }
  return found;
}

const none = { loaded: null, entry: false, source: 'none' };
const stored = (loaded: typeof first) => ({ loaded, entry: true, source: 'nexar' });

describe('ended at any step, the next start finds', () => {
  it('of a first connection nothing at all or all of it', async () => {
    const found = await startsAfter((app) => app.save(first, someTime));
    expect(found).toEqual([none, none, ...Array(4).fill(stored(first))]);
  });

  it('of a change the earlier credentials or the new ones', async () => {
    const found = await startsAfter(
      (app) => app.save(second, laterTime),
      (app) => app.save(first, someTime),
    );
    expect(found).toEqual([stored(first), stored(first), ...Array(4).fill(stored(second))]);
  });

  it('of a removal the credentials or no trace of them', async () => {
    const found = await startsAfter(
      (app) => app.forget(),
      (app) => app.save(first, someTime),
    );
    expect(found).toEqual([stored(first), ...Array(5).fill(none)]);
  });
});

it('a save that was called off after the entry was written leaves no entry behind', async () => {
  const disk = places();
  disk.loseReply();
  await expect(disk.open().save(first, someTime)).rejects.toThrow('called off');
  expect(disk.held.entry).not.toBeNull();
  expect(await disk.open().load()).toBeNull();
  expect(disk.held).toEqual({ entry: null, record: noConnection });
});

it('a removal that the keychain refuses changes nothing', async () => {
  const disk = places();
  await disk.open().save(first, someTime);
  const before = { ...disk.held };
  disk.fail(new FailureError('keychain-locked', 'locked'));
  await expect(disk.open().forget()).rejects.toThrow('locked');
  expect(disk.held).toEqual(before);
});

it.each([
  ['the end of a removal that was cut short is told', 'nexar', 'locked'],
  ["what is left of a save that was called off is nobody's concern", 'none', null],
] as const)('where the keychain fails, %s', async (_name, source, told) => {
  const disk = places({ ...noConnection, source, entry: 'unwanted' });
  disk.fail(new FailureError('keychain-locked', 'locked'));
  const loaded = disk.open().load();
  if (told) await expect(loaded).rejects.toThrow(told);
  else expect(await loaded).toBeNull();
  expect(disk.held.record).toMatchObject({ source, entry: 'unwanted' });
});

it('a record that cannot be written keeps the entry as it was', async () => {
  const disk = places();
  await disk.open().save(first, someTime);
  const before = { ...disk.held };
  disk.endAfter(0);
  await expect(disk.open().save(second, laterTime)).rejects.toThrow('ended');
  await expect(disk.open().forget()).rejects.toThrow('ended');
  expect(disk.held).toEqual(before);
});

it('where it is not certain that there is an entry, a machine without a keychain has none', async () => {
  const disk = places({ ...noConnection, source: 'sample', entry: 'unsure' });
  disk.fail(new FailureError('keychain-unavailable', 'no Secret Service'));
  expect(await disk.open().load()).toBeNull();
  expect(disk.held.record).toEqual({ ...noConnection, source: 'sample' });
});
