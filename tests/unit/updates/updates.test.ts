import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../electron/contract/failure-error';
import { type UpdateStatus, updateStatusSchema } from '../../../electron/contract/updates';
import { type CallRegistry, createCallRegistry } from '../../../electron/ipc/call-registry';
import type { CheckResult, Updater } from '../../../electron/updates/updater';
import { createUpdates, effectiveChoices, type Updates } from '../../../electron/updates/updates';
import { createFakeClock, type FakeClock, settled } from '../fake-clock';

const minute = 60_000;
const hour = 60 * minute;
const newer: CheckResult = {
  state: 'available',
  update: { version: '1.1.0', notes: '', releasedAt: null, size: 1000 },
};

let clock: FakeClock;
let asked: string[];
let told: UpdateStatus[];
let choices: UpdateStatus['choices'];
let setByPolicy: UpdateStatus['setByPolicy'];
/** What the updater answers next; a failure is thrown. */
let answers: {
  check: CheckResult | FailureError;
  verify: FailureError | null;
  install: FailureError | null;
};
/** What happens while a file is verified. */
let meanwhile: () => void;
/** How long a download takes, and an installation. */
let downloads: (signal: AbortSignal) => Promise<void>;
let installing: () => Promise<void>;
let calls: CallRegistry;

const updater: Updater = {
  async check() {
    asked.push('check');
    if (answers.check instanceof FailureError) throw answers.check;
    return answers.check;
  },
  async download(onReceived, signal) {
    asked.push('download');
    await downloads(signal);
    for (let bytes = 1; bytes <= 1000; bytes += 1) onReceived(bytes);
  },
  async verify() {
    asked.push('verify');
    meanwhile();
    if (answers.verify) throw answers.verify;
  },
  async install() {
    asked.push('install');
    await installing();
    if (answers.install) throw answers.install;
  },
  restart: () => void asked.push('restart'),
};

beforeEach(() => {
  clock = createFakeClock();
  asked = [];
  told = [];
  calls = createCallRegistry();
  meanwhile = () => undefined;
  downloads = async () => undefined;
  installing = async () => undefined;
  choices = { check: 'daily', download: 'on-consent' };
  setByPolicy = { check: false, download: false };
  answers = { check: newer, verify: null, install: null };
});

function open(obstacle: UpdateStatus['obstacle'] = null): Updates {
  return createUpdates({
    obstacle,
    currentVersion: '1.0.0',
    async openUpdater() {
      asked.push('open');
      return updater;
    },
    choices: () => ({ choices, setByPolicy, policyFailure: null }),
    lookups: calls,
    clock,
    random: () => 0.5,
    onStatus: (status) => told.push(updateStatusSchema.parse(status)),
    redactFailure: (failure) => failure,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

async function ready(): Promise<Updates> {
  const updates = open();
  await updates.check();
  await updates.download();
  asked = [];
  return updates;
}

describe('the quiet checks', () => {
  it('begin some minutes after the start, and not before: nothing is loaded on the way to the window', async () => {
    open().start();
    await clock.advance(minute);
    expect(asked).toEqual([]);
    await clock.advance(4 * minute);
    expect(asked).toEqual(['open', 'check']);
  });

  it('go on daily', async () => {
    answers.check = { state: 'up-to-date', update: null };
    open().start();
    await clock.advance(5 * minute);
    await clock.advance(3 * 24 * hour);
    expect(asked.filter((what) => what === 'check')).toHaveLength(4);
  });

  it('come again within the hour where one has failed', async () => {
    answers.check = new FailureError('update-server-failed', 'made up');
    const updates = open();
    updates.start();
    await clock.advance(5 * minute);
    expect(updates.status()).toMatchObject({
      state: 'not-checked',
      failure: { code: 'update-server-failed' },
    });
    answers.check = newer;
    await clock.advance(hour);
    expect(updates.status()).toMatchObject({ state: 'available', failure: null });
  });

  it.each([
    ['by the user', 'on-request'],
    ['by policy', 'never'],
  ] as const)('are off %s', async (_who, check) => {
    choices = { ...choices, check };
    open().start();
    await clock.advance(3 * 24 * hour);
    expect(asked).toEqual([]);
  });

  it('are switched on while the app runs', async () => {
    choices = { ...choices, check: 'on-request' };
    open().start();
    await clock.advance(5 * hour);
    choices = { ...choices, check: 'daily' };
    await clock.advance(hour);
    expect(asked).toEqual(['open', 'check']);
  });

  it.each(['unpackaged', 'no-feed', 'not-installed'] as const)('never run where %s', async (obstacle) => {
    const updates = open(obstacle);
    updates.start();
    await clock.advance(3 * 24 * hour);
    await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(asked).toEqual([]);
    expect(clock.pending()).toBe(0);
    expect(updates.status()).toMatchObject({ state: 'unavailable', obstacle });
  });

  it('end with the app', async () => {
    const updates = open();
    updates.start();
    updates.stop();
    await clock.advance(3 * 24 * hour);
    expect(asked).toEqual([]);
  });
});

describe('a download', () => {
  it('waits for consent', async () => {
    const updates = open();
    expect(await updates.check()).toMatchObject({ state: 'available', update: { version: '1.1.0' } });
    await clock.advance(24 * hour);
    expect(asked).not.toContain('download');
    expect(await updates.download()).toMatchObject({ state: 'ready' });
  });

  it('begins by itself where that is chosen', async () => {
    choices = { ...choices, download: 'by-itself' };
    const updates = open();
    await updates.check();
    await settled();
    expect(updates.status().state).toBe('ready');
  });

  it('tells how far it has come, in a hundred steps', async () => {
    await ready();
    const steps = told.filter(({ state }) => state === 'downloading').map(({ received }) => received);
    expect(steps).toHaveLength(101);
    expect(steps.at(-1)).toBe(1000);
  });

  it('by policy is none, whatever the page asks for', async () => {
    choices = { check: 'never', download: 'by-itself' };
    const updates = open();
    await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    await expect(updates.download()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(updates.restart().state).toBe('not-checked');
    expect(asked).toEqual([]);
  });
});

describe('a download under way', () => {
  it('is cancelled, without a failure, and can begin anew', async () => {
    const updates = open();
    await updates.check();
    downloads = (signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    void updates.download();
    await settled();
    expect(updates.status().state).toBe('downloading');
    expect(await updates.cancelDownload()).toMatchObject({ state: 'available', failure: null });
    downloads = async () => undefined;
    expect(await updates.download()).toMatchObject({ state: 'ready' });
    expect(await updates.cancelDownload()).toMatchObject({ state: 'ready' });
  });
});

describe('a page that asks in a loop', () => {
  it('is refused after ten tries in a minute, of whatever sort', async () => {
    answers.check = { state: 'up-to-date', update: null };
    const updates = open();
    for (let tries = 0; tries < 10; tries += 1) await updates.check();
    await expect(updates.check()).rejects.toMatchObject({
      failure: { code: 'update-too-often', retryAfterMs: minute },
    });
    await clock.advance(minute);
    answers.check = newer;
    expect((await updates.check()).state).toBe('available');
  });

  it('asks for no password without end', async () => {
    const updates = await ready();
    answers.install = new FailureError('update-not-allowed', 'made up');
    for (let tries = 2; tries < 10; tries += 1) {
      updates.restart();
      await settled();
    }
    expect(() => updates.restart()).toThrow('Too many tries');
    expect(asked.filter((what) => what === 'install')).toHaveLength(8);
  });

  it('takes nothing from the quiet checks', async () => {
    answers.check = { state: 'up-to-date', update: null };
    const updates = open();
    updates.start();
    await clock.advance(4 * minute - 1);
    for (let tries = 0; tries < 10; tries += 1) await updates.check().catch(() => undefined);
    const before = asked.length;
    await clock.advance(24 * hour + hour);
    expect(asked.length).toBe(before + 1);
  });
});

describe('“Restart to update”', () => {
  it('installs what was verified once more', async () => {
    const updates = await ready();
    expect(updates.restart().state).toBe('restarting');
    await settled();
    expect(asked).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for the lookups that run, and for those that begin meanwhile', async () => {
    const updates = await ready();
    const ends: (() => void)[] = [];
    const lookUp = (name: string) =>
      void calls.run(name, () => new Promise<void>((resolve) => void ends.push(resolve)));
    lookUp('first');
    updates.restart();
    await settled();
    expect(asked).toEqual([]);
    lookUp('second');
    ends[0]?.();
    await settled();
    expect(asked).toEqual([]);
    ends[1]?.();
    await settled();
    expect(asked).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for a lookup that begins while the file is verified, and verifies it again', async () => {
    const updates = await ready();
    const ends: (() => void)[] = [];
    meanwhile = () => {
      meanwhile = () => undefined;
      void calls.run('late', () => new Promise<void>((resolve) => void ends.push(resolve)));
    };
    updates.restart();
    await settled();
    expect(asked).toEqual(['verify']);
    ends[0]?.();
    await settled();
    expect(asked).toEqual(['verify', 'verify', 'install', 'restart']);
  });

  it('of a file that was changed since installs nothing, and the update is to be downloaded anew', async () => {
    const updates = await ready();
    answers.verify = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(asked).toEqual(['verify']);
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it.each(['update-not-installed', 'update-not-allowed'] as const)(
    'that the system refuses (%s) can be tried again',
    async (code) => {
      const updates = await ready();
      answers.install = new FailureError(code, 'made up');
      updates.restart();
      await settled();
      expect(updates.status()).toMatchObject({ state: 'ready', failure: { code } });
    },
  );

  it('of a file that was exchanged before root read it is to be downloaded anew', async () => {
    const updates = await ready();
    answers.install = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it('waits, once installed, for a lookup that began while the system asked for a password', async () => {
    const updates = await ready();
    let installed: () => void = () => undefined;
    installing = () =>
      new Promise((resolve) => {
        installed = resolve;
      });
    updates.restart();
    await settled();
    expect(updates.status().state).toBe('installing');
    let end: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      end = resolve;
    });
    void calls.run('late', () => late);
    installed();
    await settled();
    expect(updates.status().state).toBe('restarting');
    expect(asked).toEqual(['verify', 'install']);
    end();
    await settled();
    expect(asked).toEqual(['verify', 'install', 'restart']);
  });

  it('does nothing before something was downloaded', async () => {
    const updates = open();
    await updates.check();
    expect(updates.restart().state).toBe('available');
    await settled();
    expect(asked).toEqual(['open', 'check']);
  });
});

it('a refused check takes nothing from what was found before', async () => {
  const updates = open();
  await updates.check();
  answers.check = new FailureError('update-older', 'made up');
  expect(await updates.check()).toMatchObject({
    state: 'available',
    update: { version: '1.1.0' },
    failure: { code: 'update-older' },
  });
});

it('the organisation’s choices go before the user’s, one by one', () => {
  const own = { check: 'daily', download: 'by-itself' } as const;
  expect(effectiveChoices(own, {})).toEqual({ choices: own, setByPolicy: { check: false, download: false } });
  expect(effectiveChoices(own, { download: 'on-consent' })).toEqual({
    choices: { check: 'daily', download: 'on-consent' },
    setByPolicy: { check: false, download: true },
  });
});
