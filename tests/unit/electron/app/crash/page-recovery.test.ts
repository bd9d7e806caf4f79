import { describe, expect, it } from 'vitest';
import {
  createPageRecovery,
  type PageRemedy,
  type PageTrouble,
} from '../../../../../electron/app/crash/page-recovery';
import { createFakeClock, settled } from '../../../fake-clock';

function supervised() {
  const clock = createFakeClock();
  const did: string[] = [];
  const lines: string[] = [];
  let answer: (remedy: PageRemedy) => void = () => undefined;
  const note = (message: string, facts?: Readonly<Record<string, unknown>>) =>
    void lines.push(`${message} ${JSON.stringify(facts)}`);
  const recovery = createPageRecovery({
    page: 'Parts Lookup',
    clock,
    log: { warn: note, error: note },
    reload: () => void did.push('reload'),
    ask(trouble: PageTrouble, signal) {
      did.push(`ask: ${trouble}`);
      signal.addEventListener('abort', () => void did.push(`dismiss: ${trouble}`));
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    reopen: () => void did.push('reopen'),
    quit: () => void did.push('quit'),
  });
  return {
    clock,
    did,
    lines,
    recovery,
    async choose(remedy: PageRemedy) {
      answer(remedy);
      await settled();
      did.splice(0, did.length, ...did.filter((step) => !step.startsWith('dismiss')));
    },
  };
}

const crash = { reason: 'crashed', exitCode: 5 };

describe('a crashed page', () => {
  it('is reloaded once, and the log names the reason', () => {
    const { recovery, did, lines } = supervised();
    recovery.painted();
    recovery.failed(crash);
    expect(did).toEqual(['reload']);
    expect(recovery.isDead()).toBe(false);
    expect(lines[0]).toContain('"reason":"crashed"');
  });

  it('leads to a dialog if it crashes again within a minute', async () => {
    const { recovery, clock, did, choose } = supervised();
    recovery.painted();
    recovery.failed(crash);
    await clock.advance(59_000);
    recovery.failed(crash);
    expect(did).toEqual(['reload', 'ask: crashed']);
    expect(recovery.isDead()).toBe(true);
    await choose('reopen');
    expect(did).toEqual(['reload', 'ask: crashed', 'reopen']);
  });

  it('leads to one dialog although its end is reported twice', () => {
    const { recovery, did } = supervised();
    recovery.failed(crash);
    recovery.failed(crash);
    recovery.failed(crash);
    expect(did).toEqual(['reload', 'ask: crashed']);
    expect(recovery.isDead()).toBe(true);
  });

  it('is reloaded again if it crashes after more than a minute', async () => {
    const { recovery, clock, did } = supervised();
    recovery.painted();
    recovery.failed(crash);
    await clock.advance(60_000);
    recovery.failed(crash);
    expect(did).toEqual(['reload', 'reload']);
  });

  it('is reloaded once before its first paint, then leads to a dialog, where Quit ends the app', async () => {
    const { recovery, did, choose } = supervised();
    recovery.failed(crash);
    recovery.failed(crash);
    await choose('quit');
    expect(did).toEqual(['reload', 'ask: crashed', 'quit']);
  });

  it('closes the dialog that asks whether to wait for it', () => {
    const { recovery, did } = supervised();
    recovery.painted();
    recovery.unresponsive();
    recovery.failed(crash);
    expect(did).toEqual(['ask: hung', 'dismiss: hung', 'reload']);
  });

  it('is ignored once its window is gone', async () => {
    const { recovery, clock, did } = supervised();
    recovery.ended();
    recovery.failed(crash);
    recovery.unresponsive();
    await clock.advance(60_000);
    expect(did).toEqual([]);
    expect(clock.pending()).toBe(0);
  });
});

describe('a hung page', () => {
  it('leads to one dialog until it responds again', () => {
    const { recovery, did } = supervised();
    recovery.painted();
    recovery.unresponsive();
    recovery.unresponsive();
    recovery.responsive();
    expect(did).toEqual(['ask: hung', 'dismiss: hung']);
    recovery.unresponsive();
    expect(did.at(-1)).toBe('ask: hung');
  });

  it('can be waited for', async () => {
    const { recovery, did, choose } = supervised();
    recovery.painted();
    recovery.unresponsive();
    await choose('wait');
    expect(did).toEqual(['ask: hung']);
  });

  it('is closed by the second attempt, with or without a dialog', () => {
    const { recovery } = supervised();
    recovery.painted();
    expect(recovery.closing()).toBe(false);
    expect(recovery.closing()).toBe(true);
  });

  it('is closed at once if it is known to hang', () => {
    const { recovery } = supervised();
    recovery.painted();
    recovery.unresponsive();
    expect(recovery.closing()).toBe(true);
  });
});

describe('a page that does not paint', () => {
  it('leads to a dialog after the time limit, and to another after waiting', async () => {
    const { recovery, clock, did, choose } = supervised();
    await clock.advance(19_999);
    expect(did).toEqual([]);
    expect(recovery.isDead()).toBe(false);
    await clock.advance(1);
    expect(did).toEqual(['ask: blank']);
    expect(recovery.isDead()).toBe(true);
    await choose('wait');
    expect(recovery.isDead()).toBe(false);
    await clock.advance(20_000);
    expect(did).toEqual(['ask: blank', 'ask: blank']);
  });

  it('closes its dialog when it paints after all', async () => {
    const { recovery, clock, did } = supervised();
    await clock.advance(20_000);
    recovery.painted();
    expect(did).toEqual(['ask: blank', 'dismiss: blank']);
    expect(recovery.isDead()).toBe(false);
    expect(recovery.hasPainted()).toBe(true);
  });

  it('gets a new time limit after a reload', async () => {
    const { recovery, clock, did } = supervised();
    await clock.advance(15_000);
    recovery.failed(crash);
    await clock.advance(19_999);
    expect(did).toEqual(['reload']);
    await clock.advance(1);
    expect(did).toEqual(['reload', 'ask: blank']);
  });

  it('leads to no dialog if it paints in time', async () => {
    const { recovery, clock, did } = supervised();
    recovery.painted();
    await clock.advance(120_000);
    expect(did).toEqual([]);
  });
});
